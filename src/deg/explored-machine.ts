import { type AlphabetEntry, type Context, president2024, whyClosed } from '../../machines/index.ts';
import { eventText, stateText, texts } from '../../machines/texts.ts';
import { coverTransitions, type RunGraph, runGraph } from '../paths/index.ts';
import type { ExploredMachine, PlayableMachine, Suite } from '../review/data.ts';
import { packSpace, type Remarks } from '../review/pack.ts';
import { type Analysis, countStarts } from './analysis.ts';
import { demonstrationCalendar } from './calendar.ts';
import { answersOf, profileForm } from './profile-form.ts';
import { refusalsIn } from './refusals.ts';
import { stagesOf } from './stages.ts';
import type { Subject } from './subjects.ts';
import { transitionText } from './transition-texts.ts';

/** A machine of the model with all that can happen in it, its texts, stories and numbers. */
export function exploredMachine(analysis: Analysis): ExploredMachine {
  return { ...playableMachine(analysis), suite: suite(analysis), counts: counts(analysis) };
}

/** A machine of the model with all that can happen in it, and its texts: enough to walk through it. */
export function playableMachine(analysis: Analysis): PlayableMachine {
  const { subject, chart, space, repeats } = analysis;
  return {
    id: subject.id,
    ...texts.machines[subject.id],
    ownNames: false,
    remarks: [],
    stages: stagesOf(subject.id),
    chart,
    states: Object.fromEntries(chart.states.map(({ id }) => [id, stateText(id)])),
    transitions: Object.fromEntries(
      chart.transitions.map((transition) => [transition.id, transitionText(transition)]),
    ),
    guards: texts.guards,
    refusals: [...refusalsIn(chart)],
    events: subject.alphabet.map(({ key, actor }) => ({ key, actor, ...eventText(key) })),
    form: profileForm(subject.inputs),
    starts: subject.inputs.map((input, index) => ({
      values: answersOf(input),
      configuration: space.starts[index]!,
    })),
    space: packSpace(chart, space, repeats, remarks(subject.alphabet)),
    repeats: {
      items: repeats.items.map((item) => texts.repeats[item as keyof typeof texts.repeats]),
      budget: repeats.budget,
    },
    calendar: hasCalendar(subject) ? demonstrationCalendar(president2024) : null,
  };
}

/** Why events are closed and attempts refused, as the model itself says. */
function remarks(alphabet: readonly AlphabetEntry[]): Remarks {
  return {
    reasons: ({ snapshot }) => (snapshot.context as Context).reasons,
    why: ({ states, snapshot, done }, event) => {
      const where = { entered: (id: string) => states.includes(id), context: snapshot.context as Context };
      return texts.closed[whyClosed(alphabet[event]!, where, done)];
    },
  };
}

function suite(analysis: Analysis): Suite {
  const { space } = analysis;
  const { tests, atLeast } = coverTransitions(graphWithEveryTransition(analysis));
  return {
    atLeast,
    stories: tests.map(({ start, moves }) => ({
      start,
      steps: moves.map(({ from, event }) =>
        space.configurations[from]!.steps.findIndex((step) => step.event === event),
      ),
    })),
  };
}

/** The runs with as many repeats as every transition needs: one of them lies beyond the two of the path tests. */
function graphWithEveryTransition({ space, repeats, runGraph: graph }: Analysis): RunGraph {
  const takenIn = (
    configurations: Iterable<{ readonly steps: readonly { readonly transitions: readonly string[] }[] }>,
  ) => new Set([...configurations].flatMap(({ steps }) => steps.flatMap(({ transitions }) => transitions)));
  const all = takenIn(space.configurations).size;
  let wide = graph;
  for (let budget = repeats.budget + 1; budget <= repeats.items.length; budget++) {
    if (takenIn(wide.nodes.map(({ steps }) => ({ steps: steps.map(({ step }) => step) }))).size === all)
      break;
    wide = runGraph(space, space.starts, { ...repeats, budget });
  }
  return wide;
}

function counts(analysis: Analysis): ExploredMachine['counts'] {
  const { chart } = analysis;
  const starts = countStarts(analysis);
  return {
    states: chart.states.length,
    transitions: chart.transitions.length,
    configurations: starts.reduce((sum, each) => sum + each.configurations, 0),
    steps: starts.reduce((sum, each) => sum + each.steps, 0),
    classes: String(starts.reduce((sum, each) => sum + each.classes, 0)),
    runs: String(starts.reduce((sum, each) => sum + each.runs, 0n)),
  };
}

function hasCalendar({ alphabet }: Subject): boolean {
  return alphabet.some(({ actor }) => actor === 'clock');
}
