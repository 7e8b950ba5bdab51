import type { Text } from '../model/text.ts';

interface FactShape {
  readonly id: string;
  readonly text: Text;
  /** Where it was read: an address or a place in a public repository, the same in both languages. */
  readonly source: string;
  /** How sure it is, and what kind of source that rests on where the address does not tell. */
  readonly confidence: Text;
  /** Whether the model rests on it; the others are background for reviewers and modelled nowhere. */
  readonly used: boolean;
}

const entries = [
  {
    id: 'F-01',
    text: {
      ru: 'Заявления принимались с 00:00 по московскому времени 29 января до 24:00 по московскому времени 11 марта 2024 года.',
      en: 'Applications were taken from 00:00 Moscow time on 29 January to 24:00 Moscow time on 11 March 2024.',
    },
    source: 'овз.ленинский.цсо52.рф/index.php/34657-len-cso-news-1317',
    confidence: {
      ru: 'высокая: страница новостей региональной социальной службы со ссылкой на ЦИК',
      en: 'high: a regional social service’s news page, which cites the ЦИК',
    },
    used: true,
  },
  {
    id: 'F-02',
    text: {
      ru: 'Голосование шло с 08:00 15 марта до 20:00 17 марта по местному времени, в любой час суток.',
      en: 'Voting ran from 08:00 on 15 March to 20:00 on 17 March, local time, at any hour of the day.',
    },
    source:
      'www1.ru/news/2024/03/04/vybory-prezidenta-rossii-kak-zaregistrirovatsia-i-progolosovat-cerez-deg.html; gtrk-kaluga.ru/news/politika/news-45979',
    confidence: { ru: 'высокая', en: 'high' },
    used: true,
  },
  {
    id: 'F-03',
    text: {
      ru: '28 регионов голосовали на vybory.gov.ru, Москва — на elec.mos.ru.',
      en: '28 regions voted on vybory.gov.ru, Moscow on elec.mos.ru.',
    },
    source:
      'www1.ru/news/2024/03/04/vybory-prezidenta-rossii-kak-zaregistrirovatsia-i-progolosovat-cerez-deg.html',
    confidence: { ru: 'высокая', en: 'high' },
    used: true,
  },
  {
    id: 'F-04',
    text: {
      ru: 'Избиратели в Москве могли голосовать бумажным бюллетенем, через терминал на избирательном участке или через интернет, имея полную учётную запись и постоянную регистрацию.',
      en: 'Moscow voters could use paper, a terminal at the polling station, or the web with a full account and permanent registration.',
    },
    source: 'ria.ru/amp/20240315/vybory-1933105369.html',
    confidence: { ru: 'высокая', en: 'high' },
    used: false,
  },
  {
    id: 'F-05',
    text: {
      ru: 'В Москве для бюллетеней, открытых в 20:00, давалось ещё 15 минут.',
      en: 'Moscow gave 15 minutes of grace for ballots open at 20:00.',
    },
    source: 'gazetahamovniki.moscow/tag/zakrytie-uchastkov',
    confidence: { ru: 'высокая', en: 'high' },
    used: false,
  },
  {
    id: 'F-07',
    text: {
      ru: 'Перечень регионов ЦИК (20.12.2023 № 143/1099-8) начинается в том же порядке, что и список в листовке.',
      en: 'The ЦИК’s list of regions (20.12.2023 № 143/1099-8) opens in the leaflet’s order.',
    },
    source: 'rulaws.ru/acts/Postanovlenie-TSIK-Rossii-ot-20.12.2023-N-143_1099-8',
    confidence: { ru: 'высокая для первых 14 регионов перечня', en: 'high for its first 14' },
    used: false,
  },
  {
    id: 'F-08',
    text: {
      ru: 'Федеральная страница бюллетеня 2021 года: нажать «Проголосовать», затем «Подтвердить выбор» или «Изменить выбор», затем показывается квитанция.',
      en: 'The federal ballot page of 2021: press «Проголосовать» (“Vote”), then «Подтвердить выбор» (“Confirm the choice”) or «Изменить выбор» (“Change the choice”), then a receipt.',
    },
    source: 'github.com/cikrf/deg2021, frontend/projects/anon/app/pages/ballot/components/confirm/',
    confidence: {
      ru: 'высокая для 2021 года; для 2024 года — вывод авторов модели',
      en: 'high for 2021, inferred for 2024',
    },
    used: true,
  },
  {
    id: 'F-09',
    text: {
      ru: 'Тверская область: заявления о голосовании на другом избирательном участке — с 29 января по 11 марта, через ТИК, МФЦ и Госуслуги.',
      en: 'Tver: applications for another polling station, 29 January to 11 March, through the ТИК, the МФЦ and Gosuslugi.',
    },
    source: 'tverigrad.ru',
    confidence: {
      ru: 'высокая: страница о голосовании жителей Тверской области',
      en: 'high: the page on voting for residents of Tver Oblast',
    },
    used: false,
  },
  {
    id: 'F-10',
    text: {
      ru: 'Голосование на дому: обращение в комиссию — с 7 марта до 14:00 17 марта; на Госуслугах — с 5 по 11 марта.',
      en: 'Voting at home: asked for at the commission 7 March to 14:00 on 17 March; on Gosuslugi 5 to 11 March.',
    },
    source: 'rostov-leninsky.ikro.ru/news/news_61414.html',
    confidence: { ru: 'высокая: эта страница и другие', en: 'high: this page and others' },
    used: false,
  },
  {
    id: 'F-12',
    text: {
      ru: 'В удовлетворении заявления могли отказать, если адрес отличался от адреса в регистре.',
      en: 'An application could be refused when the address differed from the register.',
    },
    source: 'aif.ru',
    confidence: {
      ru: 'высокая для 2021 года: ЦИК о причинах отказов',
      en: 'high for 2021: the ЦИК on reasons for refusals',
    },
    used: false,
  },
  {
    id: 'F-14',
    text: {
      ru: 'В Москве страница бюллетеня в 2019 и 2021 годах закрывалась через 15 минут.',
      en: 'Moscow’s ballot page timed out after 15 minutes in 2019 and 2021.',
    },
    source:
      'github.com/moscow-technologies/blockchain-voting_2019, voting-form/src/ballot/static/js/forms/mgik/election.js',
    confidence: { ru: 'высокая для этих двух лет', en: 'high for those years' },
    used: false,
  },
] as const satisfies readonly FactShape[];

/** The id of a fact, F-01 to F-14; F-06, F-11 and F-13 were dropped for weak sources. */
export type FactId = (typeof entries)[number]['id'];

/** One thing that the leaflet does not say and a public page does. */
export interface Fact extends FactShape {
  readonly id: FactId;
}

/**
 * Facts beyond the leaflet, read as excerpts of public pages in November 2026, not as whole documents: each
 * carries its source and its confidence.
 */
export const facts: readonly Fact[] = entries;
