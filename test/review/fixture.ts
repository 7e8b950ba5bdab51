import { chartOf } from '../../src/chart/index.ts';
import type { DiagramTexts } from '../../src/draw/index.ts';
import { countClasses, countRuns, independenceOf, repeatsOf, runGraph } from '../../src/paths/index.ts';
import type { ReviewData, ReviewMachine, ReviewView, Text } from '../../src/review/data.ts';
import { packSpace } from '../../src/review/index.ts';
import { classesFrom } from '../../src/review/logic/paths/classes.ts';
import { explore } from '../../src/space/index.ts';
import { aloneSpec, type ViewSpec, viewOf, viewSpecs } from '../../src/views/index.ts';
import { layoutView } from '../../src/views/layout-view.ts';
import { viewWords } from '../../src/views/words.ts';
import { type Hiker, hike, lights } from './fixture-machines.ts';

/** A label that would do harm if it were ever taken for markup. */
export const hostile = '</script><img src=x onerror="document.title=\'broken\'"><b>bold</b>';

const both = (ru: string, en: string): Text => ({ ru, en });
const named = (name: string): Text => both(`«${name}»`, name);

const actorOf: Readonly<Record<string, string>> = {
  'season.opened': 'clock',
  'season.closed': 'clock',
  'boots.dried': 'clock',
  'timer.ran': 'clock',
  'power.cut': 'clock',
  'hut.granted': 'keeper',
};

type Own = Pick<ReviewMachine, 'form' | 'calendar' | 'refusals' | 'stages'> & {
  /** The states that its overview folds, each shown alone as well. */
  readonly folded: readonly string[];
  readonly values: readonly ReviewMachine['starts'][number]['values'][];
};

async function machineData(
  machine: typeof lights | typeof hike,
  inputs: readonly unknown[],
  own: Own,
): Promise<ReviewMachine> {
  const chart = chartOf(machine);
  const events = [
    ...new Set(chart.transitions.flatMap(({ trigger }) => (trigger.kind === 'event' ? [trigger.type] : []))),
  ];
  const space = explore(machine, { inputs, alphabet: events.map((key) => ({ key, event: { type: key } })) });
  const repeats = repeatsOf(chart, space, 1);
  const independence = independenceOf(space);
  const states = Object.fromEntries(
    chart.states.map(({ id, key }) => [
      id,
      {
        name: key === 'dark' ? both(hostile, hostile) : named(key),
        about: both(`О «${key}»`, `About ${key}`),
      },
    ]),
  );
  const transitions = Object.fromEntries(
    chart.transitions.map(({ id, trigger }) => [
      id,
      named(trigger.kind === 'event' ? `${trigger.type} now` : id),
    ]),
  );
  const texts = (language: 'ru' | 'en'): DiagramTexts => ({
    language,
    state: (id) => states[id]!.name[language],
    transition: (id) => transitions[id]![language],
  });
  const laidOut = async (spec: ViewSpec): Promise<ReviewView> => {
    const view = viewOf(chart, spec);
    return {
      ...spec,
      geometry: {
        ru: await layoutView(view, texts('ru'), viewWords.ru),
        en: await layoutView(view, texts('en'), viewWords.en),
      },
    };
  };
  const runs = countRuns(runGraph(space, space.starts, repeats));
  const classes = space.starts.map((start) => countClasses(space, start, independence, repeats).classes);
  return {
    id: chart.id,
    name: named(chart.id),
    about: both(`О машине «${chart.id}»`, `About the machine ${chart.id}`),
    chart,
    ownNames: false,
    remarks: [],
    stages: own.stages,
    views: await Promise.all(viewSpecs(chart, own.folded).map(laidOut)),
    pages: await Promise.all(own.folded.map((state) => laidOut(aloneSpec(state)))),
    states,
    transitions,
    guards: { isDry: { is: both('ботинки сухие', 'boots are dry'), isNot: both('сыро', 'boots are wet') } },
    refusals: own.refusals,
    events: events.map((key) => ({
      key,
      actor: actorOf[key] ?? 'hiker',
      name: named(key),
      step: both(`Случилось: ${key}.`, `It happened: ${key}.`),
    })),
    form: own.form,
    starts: own.values.map((values, index) => ({ values, configuration: space.starts[index]! })),
    space: packSpace(chart, space, repeats, {
      reasons: ({ snapshot }) => (snapshot.context as Partial<Hiker>).reasons ?? [],
      why: ({ done }) => (done ? both('Всё закончилось.', 'It is over.') : both('Ещё не время.', 'Not yet.')),
    }),
    repeats: { items: repeats.items.map(named), budget: repeats.budget },
    suite: {
      atLeast: 1,
      stories: space.starts.flatMap((start, index) =>
        [...classesFrom(space, start, independence, repeats)]
          .slice(0, 2)
          .map(({ steps }) => ({ start: index, steps })),
      ),
    },
    calendar: own.calendar,
    counts: {
      states: chart.states.length,
      transitions: chart.transitions.length,
      configurations: space.configurations.length,
      steps: space.stepCount,
      classes: String(classes.reduce((sum, each) => sum + each, 0)),
      runs: String(runs.reduce((sum, each) => sum + each, 0n)),
    },
  };
}

const yesNo = [
  { value: 'yes', label: both('да', 'yes') },
  { value: 'no', label: both('нет', 'no') },
];

const alps = [
  { event: 'season.opened', at: '2001-05-01T00:00' },
  { event: 'season.closed', at: '2001-09-30T18:00' },
];

const hikeOwn: Own = {
  form: [
    { id: 'member', label: both('Член клуба', 'Member of the club'), options: yesNo },
    {
      id: 'booted',
      label: both('Ботинки сухие', 'Boots are dry'),
      options: yesNo,
      when: { field: 'member', values: ['no'] },
    },
  ],
  values: [{ member: 'yes' }, { member: 'no', booted: 'yes' }, { member: 'no', booted: 'no' }],
  calendar: {
    start: '2001-05-02T12:00',
    min: '2001-04-01T00:00',
    max: '2001-12-31T00:00',
    zones: [
      { id: 'alps', name: both('Альпы', 'The Alps'), boundaries: alps },
      {
        id: 'andes',
        name: both('Анды', 'The Andes'),
        when: { field: 'member', values: ['no'] },
        boundaries: alps.map(({ event, at }) => ({ event, at: at.replace('2001-05-01', '2001-06-01') })),
      },
    ],
    waits: [{ event: 'boots.dried', after: 'boots.washed', days: 3 }],
  },
  folded: ['hike.planning.hut'],
  stages: [
    {
      name: both('Сезон', 'Season'),
      about: both('Ждать лета.', 'Wait for the summer.'),
      states: ['hike.planning.season'],
      sources: ['S-1'],
    },
    {
      name: both('Приют', 'Hut'),
      about: both('Попросить приют.', 'Ask for a hut.'),
      states: ['hike.planning.hut'],
      irrevocable: {
        transition: 'hike.planning.hut.granted/walk.begun/0',
        text: both('Вышедший не возвращается.', 'Who has left does not turn back.'),
      },
      sources: ['S-2'],
    },
  ],
  refusals: ['hike.planning.hut.free/hut.asked/1', 'hike.planning.hut.refused/hut.asked/0'],
};

let made: Promise<ReviewData> | undefined;

/** All that the page shows in its tests; laid out once for all of them. */
export function fixture(): Promise<ReviewData> {
  made ??= make();
  return made;
}

async function make(): Promise<ReviewData> {
  return {
    language: 'ru',
    title: both('Учебные машины', 'Machines for study'),
    notices: [both('Это не служба спасения.', 'This is no rescue service.')],
    machines: [
      await machineData(
        hike,
        [
          { member: true, booted: false },
          { member: false, booted: true },
          { member: false, booted: false },
        ],
        hikeOwn,
      ),
      await machineData(lights, [undefined], {
        form: [],
        values: [{}],
        calendar: null,
        refusals: [],
        folded: [],
        stages: [],
      }),
    ],
    sources: {
      'S-1': {
        sort: 'quote',
        names: [],
        tests: ['hut.test.ts: opens in summer (S-1)'],
        kind: both('Правила', 'Rules'),
        text: both('Летом горы открыты.', 'Mountains are open in summer.'),
        quote: { words: 'горы открыты', line: 7, sentence: 'Летом горы открыты.', language: 'ru' },
      },
      'S-2': {
        sort: 'decision',
        names: ['S-1'],
        tests: [],
        kind: both('Решение', 'Decision'),
        text: both('Кому дают приют?', 'Who is given a hut?'),
        answer: both('Просить приют может член клуба.', 'A member of the club may ask for a hut.'),
      },
      'S-3': {
        sort: 'fact',
        names: [],
        tests: [],
        origin: both('Справочник', 'A handbook'),
        confidence: both('высокая', 'high'),
        kind: both('Факт', 'Fact'),
        text: both('В сырых ботинках не ходят.', 'Nobody walks in wet boots.'),
      },
    },
    actors: {
      hiker: both('путник', 'hiker'),
      keeper: both('хозяин', 'keeper'),
      clock: both('часы', 'clock'),
    },
    document: {
      title: both('Правила', 'Rules'),
      language: 'ru',
      lines: ['Горы', '', 'Правила', '', '', '', 'Летом горы открыты.'],
    },
    tests: {
      files: [
        { file: 'hut.test.ts', tests: 3, fingerprint: '0123456789abcdef', failures: [] },
        {
          file: 'boots.test.ts',
          tests: 2,
          fingerprint: 'fedcba9876543210',
          failures: ['boots dry in three days'],
        },
      ],
    },
    refusal: both('Отказано. Причины:', 'It was refused. The reasons:'),
  };
}
