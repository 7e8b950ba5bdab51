import { inspect } from 'node:util';
import type { Chart } from '../../chart/index.ts';
import {
  classGraph,
  countRuns,
  independenceOf,
  PathsError,
  type Repeats,
  repeatsOf,
  runGraph,
  suiteFor,
} from '../../paths/index.ts';
import { answers } from '../../space/evaluations.ts';
import type { AlphabetEntry, Configuration, StateSpace } from '../../space/index.ts';
import type { ExploredMachine, ReviewEvent, Suite, Text } from '../data.ts';
import { packSpace } from '../pack.ts';
import { same } from './texts.ts';
import { foreignWords } from './words.ts';

/** All of a machine's data that come from exploring it. */
export type Explored = Pick<
  ExploredMachine,
  'events' | 'form' | 'starts' | 'space' | 'repeats' | 'suite' | 'counts' | 'remarks'
>;

/** How many repeats a path of a machine may take on the page that nobody has said it of. */
const repeatBudget = 1;
/** So many situations the page is opened with in reasonable time; paths are counted up to so many. */
export const mostConfigurations = 20_000;
const mostCounted = 5_000;

/** What a page shows of a state space that was explored whole. */
export function exploredWhole(chart: Chart, space: StateSpace): Explored {
  const repeats = repeatsOf(chart, space, repeatBudget);
  const { counts, remarks } = pathCounts(space, repeats);
  return {
    events: space.alphabet.map(eventOf),
    ...startsOf(space),
    space: packSpace(chart, space, repeats, {
      reasons: () => [],
      why: (configuration, event) => whyClosed(chart, configuration, space.alphabet[event]!),
    }),
    repeats: { items: repeats.items.map(same), budget: repeats.budget },
    suite: transitionSuite(chart, space),
    counts: {
      states: chart.states.length,
      transitions: chart.transitions.length,
      configurations: space.size,
      steps: space.stepCount,
      ...counts,
    },
    remarks: [...explorationRemarks(space), ...remarks],
  };
}

/** What a page shows of a machine that was not explored, or not whole. @param remark why, in words */
export function notExplored(chart: Chart, remark: Text): Explored {
  return {
    events: [],
    form: [],
    starts: [],
    space: {
      stateSets: [],
      reasonLists: [[]],
      whys: [],
      closedLists: [],
      labels: [],
      transitionLists: [],
      repeatsOfLabel: [],
      configurations: [],
    },
    repeats: { items: [], budget: 0 },
    suite: { stories: [], atLeast: 0 },
    counts: {
      states: chart.states.length,
      transitions: chart.transitions.length,
      configurations: 0,
      steps: 0,
      classes: '',
      runs: '',
    },
    remarks: [remark],
  };
}

function eventOf({ key, event }: AlphabetEntry): ReviewEvent {
  const name = same(key);
  return { key, actor: actorOf(event.type), name, step: foreignWords.happens(name.en) };
}

function actorOf(type: string): keyof typeof foreignWords.actors {
  if (type.startsWith('xstate.after.')) return 'timers';
  return /^xstate\.(done|error|snapshot)\./.test(type) ? 'services' : 'events';
}

function explorationRemarks({ remarks }: StateSpace): readonly Text[] {
  const messages = remarks.map(({ message }) => message);
  return messages.length === 0 ? [] : [foreignWords.explored(messages)];
}

/** One field to choose the input by, where there are several. */
function startsOf({ inputs, starts }: StateSpace): Pick<Explored, 'form' | 'starts'> {
  const options = inputs.map((input, index) => ({
    value: String(index),
    label:
      input === undefined
        ? foreignWords.noInput
        : same(inspect(input, { breakLength: Number.POSITIVE_INFINITY })),
  }));
  const asked = inputs.length > 1;
  return {
    form: asked ? [{ id: 'input', label: foreignWords.start, options }] : [],
    starts: starts.map((configuration, index) => ({
      values: asked ? { input: String(index) } : ({} as Record<string, string>),
      configuration,
    })),
  };
}

function whyClosed({ transitions }: Chart, { states, done }: Configuration, { event }: AlphabetEntry): Text {
  if (done) return foreignWords.over;
  const actor = actorOf(event.type);
  if (actor !== 'events') return actor === 'timers' ? foreignWords.notDue : foreignWords.notRunning;
  const asked = transitions.some(
    ({ source, trigger }) =>
      trigger.kind === 'event' && answers(trigger.type, event.type) && states.includes(source),
  );
  return asked ? foreignWords.guarded : foreignWords.notHere;
}

/** Few stories that take every transition, however often they come back. */
function transitionSuite(chart: Chart, space: StateSpace): Suite {
  const { tests, bound } = suiteFor(space, chart, 'transitions', { ends: 'final' });
  return {
    atLeast: bound.tests,
    stories: tests.map(({ start, moves }) => ({
      start,
      // A test also tries what nothing takes; a story does not tell of it.
      steps: moves
        .filter(({ step }) => step !== null)
        .map(({ from, event }) =>
          space.configurations[from]!.steps.findIndex((step) => step.event === event),
        ),
    })),
  };
}

/** @returns empty texts where the paths are too many to count, and a remark that says so */
function pathCounts(
  space: StateSpace,
  repeats: Repeats,
): {
  readonly counts: { readonly classes: string; readonly runs: string };
  readonly remarks: readonly Text[];
} {
  try {
    if (space.size > mostCounted) throw new PathsError(`There are more than ${mostCounted} situations.`);
    const sum = (graph: Parameters<typeof countRuns>[0]) =>
      String(countRuns(graph).reduce((all, each) => all + each, 0n));
    const classes = sum(classGraph(space, space.starts, independenceOf(space), repeats));
    const runs = sum(runGraph(space, space.starts, repeats));
    return { counts: { classes, runs }, remarks: [] };
  } catch (error) {
    if (!(error instanceof PathsError)) throw error;
    return { counts: { classes: '', runs: '' }, remarks: [foreignWords.notCounted(error.message)] };
  }
}
