/** What every page says of itself. */
export function Notices() {
  return (
    <>
      <p lang="en">
        This is a study model of a leaflet from 2024, not an official service: nobody can vote or apply here.
        The list and the names of regions are quoted from the source and are no judgement on the status of
        territories or on the election. The election is over; dates on the page are for demonstration. Nothing
        is sent anywhere.
      </p>
      <p lang="ru">
        Это учебная модель листовки 2024 года, а не официальный сервис: здесь нельзя проголосовать и нельзя
        подать заявление. Перечень и названия регионов приведены по источнику и не являются оценкой статуса
        территорий или выборов. Выборы завершены; даты на странице — демонстрационные. Никакие данные никуда
        не отправляются.
      </p>
    </>
  );
}
