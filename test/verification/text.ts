import type { Text } from '../../machines/texts.ts';
import { expectedClasses, expectedRuns } from '../journey/expected-counts.ts';
import type { Figures } from './figures.ts';

type Number = (value: number | bigint) => string;

/** What the page on verification says around its tables. */
export const words = {
  title: { ru: 'Откуда это известно', en: 'How it is known' },
  about: {
    ru: 'Как проверено, что модель следует листовке, и что заметили бы тесты, если бы она ей не следовала. Три слова значат здесь разное: «выполнено» — это прошло на самом деле; «подсчитано» — число известно, но каждое по отдельности не выполнялось; «доказано» — вычислено надо всем, что может произойти. Числа записаны командой `npm run verification`.',
    en: 'How it was checked that the model follows the leaflet, and what the tests would notice if it did not. Three words mean different things here: executed — it really ran; counted — the number is known, but not each of them ran; proved — computed over all that can happen. The figures are written by `npm run verification`.',
  },
  properties: { ru: 'Требования как утверждения', en: 'Requirements as properties' },
  claim: { ru: 'вид утверждения', en: 'kind of claim' },
  stated: { ru: 'утверждений', en: 'properties' },
  hold: { ru: 'верно', en: 'hold' },
  vacuous: { ru: 'неприменимо', en: 'vacuous' },
  propertiesMore: {
    ru: 'Каждое утверждение приведено с его источниками в [списке утверждений](properties.ru.md). Для каждого есть хотя бы одна поломка модели, при которой оно нарушено (`test/requirements/properties-can-fail.exhaustive.ts`). Сама программа проверки сверена со второй, простейшей реализацией на случайных машинах (`test/checks/properties`). Требование, которое проверить нельзя, названо там же с причиной.',
    en: 'Each property stands with its sources in the [list of properties](properties.en.md). For each there is at least one planted fault of the model that violates it (`test/requirements/properties-can-fail.exhaustive.ts`). The checker itself is held against a second, naive implementation on random machines (`test/checks/properties`). What cannot be checked is named there with the reason.',
  },
  mutants: { ru: 'Подсаженные ошибки', en: 'Mutants' },
  mutantsAbout: {
    ru: 'Команда `deg check --mutants` подсаживает в схемы по одной ошибке всех видов, перечисленных в [описании](mutants.md) (по-английски), и прогоняет наборы тестов. «Замечено»: хотя бы один тест увидел другое. «Равносильно»: доказано, что никакая последовательность событий не покажет ничего другого. «Пропущено»: могла бы показать, но тесты не видят.',
    en: 'The command `deg check --mutants` plants faults of every kind that is [listed](mutants.md) in the charts, one at a time, and runs the suites. Killed: some test saw something else. Equivalent: proved that no sequence of events could ever show anything else. Survived: one could, and the tests do not see it.',
  },
  machine: { ru: 'модель', en: 'machine' },
  operator: { ru: 'что изменено', en: 'operator' },
  suite: { ru: 'набор', en: 'suite' },
  tests: { ru: 'тестов', en: 'tests' },
  events: { ru: 'событий', en: 'events' },
  all: { ru: 'ошибок', en: 'mutants' },
  killed: { ru: 'замечено', en: 'killed' },
  equivalent: { ru: 'равносильно', en: 'equivalent' },
  invalid: { ru: 'не собирается', en: 'invalid' },
  survived: { ru: 'пропущено', en: 'survived' },
  score: { ru: 'доля', en: 'score' },
  byMachine: { ru: 'Ошибки в схемах, основной набор', en: 'Faults in the charts, the default suite' },
  byOperator: { ru: 'Весь путь по видам ошибок', en: 'The journey by operator' },
  bySuite: { ru: 'Весь путь по наборам тестов', en: 'The journey by suite' },
  asked: { ru: 'Ошибки в правилах и данных', en: 'Faults in rules and data' },
  askedText: {
    ru: 'О правилах отказа и данных о выборах спрашивает свой набор граничных вопросов, а не набор путей. Одну из ошибок в правилах, порядок причин R-49 и R-50, основной набор путей сам не замечает: в нём эти причины ни разу не встречаются вместе.',
    en: 'The rules of refusal and the election’s data are judged by questions at their boundaries, not by suites of paths. One of the faults in the rules, the order of the reasons R-49 and R-50, the default suite of paths by itself does not notice: the two never meet in it.',
  },
  sourcesText: {
    ru: 'Ошибки в тексте файлов `machines/` подсаживает StrykerJS. Какие файлы пройдены, какие нет и что осталось незамеченным, сказано в [отчёте](mutation-of-sources.md) (по-английски).',
    en: 'Faults in the text of the files of `machines/` are planted by StrykerJS. Which files were gone through, which were not, and what went unnoticed is told in its [report](mutation-of-sources.md).',
  },
  paths: { ru: 'Пути', en: 'Paths' },
  pathsText: {
    ru: 'Те же пути пройдены щелчками через настоящую страницу [путеводителя](guide.html) в браузере и сверены со второй реализацией: небольшие наборы — при каждом `npm test`, все шаги и все пути не более чем с одним повтором — в `.ci/run`, с двумя — командой `npm run test:exhaustive`, которая печатает, сколько прошла.',
    en: 'The same paths are clicked through the real page of [the guide](guide.html) in a browser and compared with the second implementation: small suites in each `npm test`, every edge and every path with at most one repeat in `.ci/run`, with two by `npm run test:exhaustive`, which prints how much it went through.',
  },
  hostile: { ru: 'Враждебный ввод', en: 'Hostile input' },
  limits: { ru: 'Чего это не показывает', en: 'What this does not show' },
  limitsText: {
    ru: 'Вторую реализацию писали отдельно, по текстам, но те же авторы: неверное прочтение листовки, общее для обеих, осталось бы незамеченным. Решения D-01 … D-47 никто из избирательной комиссии не подтверждал. Настоящие экранные чтецы, Firefox, Safari, Windows и macOS не запускались; телефон в тестах — узкое окно, а не телефон. За честность часов и за то, чтобы на место сохранённого пути не положили старый, отвечает тот, кто встраивает модель ([встраивание](embedding.md), по-английски).',
    en: 'The second implementation was written apart, from the texts, but by the same authors: a misreading of the leaflet that both share would go unnoticed. Nobody from an election commission has confirmed the decisions D-01 … D-47. Real screen readers, Firefox, Safari, Windows and macOS were not run; the phone of the tests is a narrow window, not a phone. That clocks are honest, and that no older saved journey is put back, is for the host to see to ([embedding](embedding.md)).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What was decided, in a sentence. */
export function decidedOver(
  { configurations, edges, most, kinds, dataChecks, dataRight, notCheckable }: Figures['properties'],
  number: Number,
): Text {
  const all = kinds.reduce((sum, { properties }) => sum + properties, 0);
  const hold = kinds.reduce((sum, each) => sum + each.hold, 0);
  return {
    ru: `Утверждений ${number(all)}, верны ${number(hold)}. Это доказано надо всем, что может произойти: конфигураций ${number(configurations)}, шагов ${number(edges)}; где важно, что случилось раньше, — до ${number(most.configurations)} и ${number(most.edges)}. Конфигурация — это состояния избирателя и записанные факты вместе; та, к которой приходят разные избиратели, считается здесь один раз. Сравнений с данными листовки ${number(dataChecks)}, совпали ${number(dataRight)}. Проверить нельзя требований: ${number(notCheckable)}.`,
    en: `Of ${number(all)} properties ${number(hold)} hold: proved over all that can happen, ${number(configurations)} configurations and ${number(edges)} edges; where it matters what has happened before, up to ${number(most.configurations)} and ${number(most.edges)}. A configuration is the states and the facts together; one that several profiles come to is counted once here. Comparisons with the leaflet’s data: ${number(dataChecks)}, equal ${number(dataRight)}. Requirements that cannot be checked: ${number(notCheckable)}.`,
  };
}

const sumOf = (counts: Readonly<Record<string, number>>) =>
  Object.values(counts).reduce((total, count) => total + count, 0);

/** How many paths there are, and what of that was executed, in sentences. */
export function pathNumbers(number: Number): Text {
  const [one, two] = [1, 2].map((repeats) => number(sumOf(expectedClasses[repeats]!)));
  return {
    ru: `Путей не более чем с двумя повторами ${two}: каждый выполнен на машине и на второй, отдельно написанной реализации, как и каждый шаг и каждая пара независимых шагов в обоих порядках ([что такое путь](every-path.md), [сколько их](counts.ru.md)). С одним повтором их ${one}. Если считать каждый порядок шагов отдельно, прогонов ${number(expectedRuns)}: они подсчитаны и по отдельности не выполнялись.`,
    en: `There are ${two} paths with at most two repeats: each is executed on the machine and on a second implementation written separately, and so is every edge and every pair of independent steps in both orders ([what a path is](every-path.md), [how many there are](counts.en.md)). With one repeat there are ${one}. With every order of steps told apart there are ${number(expectedRuns)} runs: they are counted, and not each was executed.`,
  };
}

/** The least that notices everything, in a sentence. */
export function fewestTests(
  { tests, events, atLeast }: { readonly tests: number; readonly events: number; readonly atLeast: number },
  number: Number,
): Text {
  return {
    ru: `Всё, что основной набор замечает в схеме всего пути, замечают и ${number(tests)} его тестов (${number(events)} событий); меньше ${number(atLeast)} тестов из него не хватит.`,
    en: `All that the default suite notices on the journey is noticed by ${number(tests)} of its tests too (${number(events)} events); fewer than ${number(atLeast)} of them do not suffice.`,
  };
}

/** What was tried of hostile input, line by line. */
export function hostileLines(
  { events, savedJourneys, definitions, deviceZones, random }: Figures['hostile'],
  number: Number,
): readonly Text[] {
  return [
    {
      ru: `События: в каждой из ${number(events.configurations)} конфигураций ${number(events.unknownTypes.types)} неизвестных типов (${number(events.unknownTypes.tried)} попыток) и ${number(events.payloads.payloads)} видов содержимого у ${number(events.payloads.events)} известных событий (${number(events.payloads.tried)} попыток), да ${number(random.events.numRuns)} случайных; ещё ${number(events.reservedByXstate)} имён, занятых XState, и ${number(events.noEvents)} значений, которые событиями не являются.`,
      en: `Events: in each of ${number(events.configurations)} configurations ${number(events.unknownTypes.types)} unknown types (${number(events.unknownTypes.tried)} attempts) and ${number(events.payloads.payloads)} kinds of payload of ${number(events.payloads.events)} known events (${number(events.payloads.tried)} attempts), with ${number(random.events.numRuns)} random ones; also ${number(events.reservedByXstate)} names that XState reserves and ${number(events.noEvents)} values that are no events.`,
    },
    {
      ru: `Сохранённые пути: ${number(savedJourneys.changes)} испорченных записей по списку и ${number(random.savedChangesLong.numRuns)} случайно испорченных.`,
      en: `Saved journeys: ${number(savedJourneys.changes)} spoiled records from a list and ${number(random.savedChangesLong.numRuns)} spoiled at random.`,
    },
    {
      ru: `Определения выборов: ${number(definitions.all)} неверных, каждое отвергнуто со всеми ошибками на их местах; ${number(random.definitionPairs.numRuns)} случайных пар ошибок.`,
      en: `Elections: ${number(definitions.all)} wrong definitions, each refused with every fault at its place; ${number(random.definitionPairs.numRuns)} random pairs of faults.`,
    },
    {
      ru: `Время: наборы о времени проходят на устройствах в зонах ${deviceZones.join(', ')}.`,
      en: `Time: the suites about time pass on devices in the zones ${deviceZones.join(', ')}.`,
    },
    {
      ru: 'Командная строка и сервер: папки вместо файлов, двоичные, пустые и огромные файлы, полный диск, закрытые каналы, прерывание посреди записи; чужие заголовки, выход за пределы папки, слишком большие и слишком медленные запросы (`test/cli`, `test/review`).',
      en: 'The command line and the server: folders for files, binary, empty and very large files, a full disk, closed pipes, interruption while writing; foreign Host headers, path traversal, oversized and slow requests (`test/cli`, `test/review`).',
    },
  ];
}
