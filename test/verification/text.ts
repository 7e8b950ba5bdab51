import type { Text } from '../../machines/texts.ts';
import type { Figures } from './figures.ts';

type Number = (value: number) => string;

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
  vacuous: { ru: 'не о чем', en: 'vacuous' },
  propertiesMore: {
    ru: 'Каждое утверждение приведено с его источниками в [списке утверждений](properties.ru.md). Для каждого есть хотя бы одна поломка модели, при которой оно нарушено (`test/requirements/properties-can-fail.exhaustive.ts`). Сам проверяющий сверен со второй, наивной реализацией на случайных машинах (`test/checks/properties`). Требование, которое проверить нельзя, названо там же с причиной.',
    en: 'Each property stands with its sources in the [list of properties](properties.en.md). For each there is at least one planted fault of the model that violates it (`test/requirements/properties-can-fail.exhaustive.ts`). The checker itself is held against a second, naive implementation on random machines (`test/checks/properties`). What cannot be checked is named there with the reason.',
  },
  mutants: { ru: 'Подсаженные ошибки', en: 'Mutants' },
  mutantsAbout: {
    ru: 'Команда `deg check --mutants` делает каждую модель, которая отличается от настоящей в одном месте, и прогоняет на ней наборы тестов. «Замечено»: хотя бы один тест увидел другое. «Равносильно»: доказано, что ни одна последовательность событий не покажет ничего другого. «Пропущено»: могла бы показать, но тесты не видят.',
    en: 'The command `deg check --mutants` makes every model that differs from the real one in one place and runs the suites on it. Killed: some test saw something else. Equivalent: proved that no sequence of events could ever show anything else. Survived: one could, and the tests do not see it.',
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
  byMachine: { ru: 'По моделям, основной набор', en: 'By machine, the default suite' },
  byOperator: { ru: 'Путь избирателя по видам ошибок', en: 'The journey by operator' },
  bySuite: {
    ru: 'Путь избирателя по наборам: ошибки в самих схемах',
    en: 'The journey by suite: faults in the charts themselves',
  },
  operatorsMore: {
    ru: 'Последние две строки — правила отказа и данные о выборах; о них спрашивает свой набор граничных вопросов, а не набор событий: одну из ошибок в правилах, порядок причин R-49 и R-50, сам основной набор путей не замечает. Ошибки в самих файлах `machines/` — отдельно, в [отчёте StrykerJS](mutation-of-sources.md).',
    en: 'The last two rows are the rules of refusal and the election’s data, which a set of questions at their boundaries judges, not a suite of events: one of the faults in the rules, the order of the reasons R-49 and R-50, the default suite of paths by itself does not notice. Faults in the source files of `machines/` are told apart, in the [report of StrykerJS](mutation-of-sources.md).',
  },
  paths: { ru: 'Пути', en: 'Paths' },
  pathsText: {
    ru: 'Каждый путь не более чем с двумя повторами, каждый переход и каждый ромб двух независимых шагов выполнены на машине и на второй, отдельно написанной реализации ([что такое путь](every-path.md), [сколько их](counts.ru.md)). Те же пути прощёлканы через настоящую страницу [«Путь избирателя»](guide.html) в браузере: наборы тестов — при каждом `npm test`, все рёбра и все пути не более чем с одним повтором — в `.ci/run`, с двумя — командой `npm run test:exhaustive`, которая и печатает, сколько шагов прошла.',
    en: 'Every path with at most two repeats, every edge and every diamond of two independent steps are executed on the machine and on a second implementation written separately ([what a path is](every-path.md), [how many there are](counts.en.md)). The same paths are clicked through the real page of [the guide](guide.html) in a browser: the suites in each `npm test`, every edge and every path with at most one repeat in `.ci/run`, with two by `npm run test:exhaustive`, which prints how many steps it took.',
  },
  hostile: { ru: 'Враждебный ввод', en: 'Hostile input' },
  hostileLimit: {
    ru: 'Что этим не показано: настоящие экранные чтецы, Firefox, Safari, Windows и macOS не запускались; телефон в тестах — узкое окно, а не телефон. Честность часов и то, что сохранённый путь не подменён старым, обеспечивает тот, кто встраивает модель ([встраивание](embedding.md)).',
    en: 'What this does not show: real screen readers, Firefox, Safari, Windows and macOS were not run; the phone of the tests is a narrow window, not a phone. That clocks are honest, and that no older saved journey is put back, is for the host to see to ([embedding](embedding.md)).',
  },
} as const satisfies Readonly<Record<string, Text>>;

/** What was decided, in a sentence. */
export function decidedOver(
  { configurations, edges, kinds, dataChecks, dataRight, notCheckable }: Figures['properties'],
  number: Number,
): Text {
  const all = kinds.reduce((sum, { properties }) => sum + properties, 0);
  const hold = kinds.reduce((sum, each) => sum + each.hold, 0);
  return {
    ru: `Из ${number(all)} утверждений верно ${number(hold)}: доказано над всем, что может произойти, — ${number(configurations)} ситуаций и ${number(edges)} шагов. Сравнений с данными листовки: ${number(dataChecks)}, совпало ${number(dataRight)}. Проверить нельзя: ${number(notCheckable)}.`,
    en: `Of ${number(all)} properties ${number(hold)} hold: proved over all that can happen, ${number(configurations)} configurations and ${number(edges)} edges. Comparisons with the leaflet’s data: ${number(dataChecks)}, equal ${number(dataRight)}. Not checkable: ${number(notCheckable)}.`,
  };
}

/** The least that notices everything, in a sentence. */
export function fewestTests(
  { tests, events, atLeast }: { readonly tests: number; readonly events: number; readonly atLeast: number },
  number: Number,
): Text {
  return {
    ru: `Всё, что замечает основной набор на пути избирателя, замечают и ${number(tests)} его тестов (${number(events)} событий); меньше ${number(atLeast)} тестов из него не хватит.`,
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
      ru: `События: в каждой из ${number(events.configurations)} ситуаций ${number(events.unknownTypes.types)} неизвестных типов (${number(events.unknownTypes.tried)} попыток) и ${number(events.payloads.payloads)} видов содержимого у ${number(events.payloads.events)} известных событий (${number(events.payloads.tried)} попыток), да ${number(random.events.numRuns)} случайных; ещё ${number(events.reservedByXstate)} имён, занятых XState, и ${number(events.noEvents)} значений, которые событиями не являются.`,
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
