import type { AnyStateMachine } from 'xstate';
import { type Chart, chartOf, transitionIds } from '../chart/index.ts';
import { activeStates } from './active-states.ts';
import { stoppedAt } from './budget.ts';
import { exploreExactly } from './exact.ts';
import { ExplorationError } from './exploration-error.ts';
import { exploreFast, type FastSpace, reasonAgainst } from './fast/explore-fast.ts';
import { snapshotOf } from './fast/learned-space.ts';
import { configurationsOf } from './fast/space.ts';
import { inputRemarks } from './input-read.ts';
import { type Interpreter, interpreterOf } from './interpreter.ts';
import { isMachine, whatItIs } from './machine-shape.ts';
import { Offers, type Tried } from './offers.ts';
import { beginningOf, trialsOf } from './trials.ts';
import type { Configuration, Progress, Remark, StateSpace } from './types.ts';

export interface ExploreOptions extends Tried {
  /** The inputs to start from, `undefined` unless given; the spaces reached are one space. */
  readonly inputs?: readonly unknown[];
  /**
   * `exact`, unless given: every edge comes from XState's own `transition` on the machine as it is. `fast`: edges are learned,
   * and a sample of them is checked; a machine that cannot be learned is explored exactly, and a remark says why.
   */
  readonly mode?: 'exact' | 'fast';
  /** In fast mode: how many attempts XState makes again, `sample` unless given. */
  readonly check?: 'sample' | 'all';
  /** Configurations after which exploring stops; 100,000 unless given. */
  readonly budget?: number;
  /** Called a few times a second once exploring takes longer than two. */
  readonly onProgress?: (progress: Progress) => void;
}

const BUDGET = 100_000;
/**
 * Finds everything that can happen: every event tried in every configuration. Events take no time: the logical clock moves on
 * only when the next timer fires.
 * @returns the whole space, or, when the budget is used up, a part that says so (`stopped`)
 * @throws ExplorationError for a machine that cannot be explored faithfully, with the place and the reason
 */
export function explore(machine: AnyStateMachine, options: ExploreOptions = {}): StateSpace {
  if (!isMachine(machine)) {
    throw new ExplorationError(
      `Expected an XState v5 machine, as createMachine makes it; found ${whatItIs(machine)}.`,
    );
  }
  const { inputs = [undefined], budget = BUDGET, mode = 'exact', onProgress } = options;
  const chart = chartOf(machine);
  const interpreter = interpreterOf(machine);
  const start = options.inputs === undefined ? inputRemarks(machine) : [];
  const offers = new Offers(machine, chart, interpreter, options, start);
  const progress = progressTo(onProgress);
  const exactly = () => exploreExactly(machine, chart, interpreter, offers, inputs, budget, progress);
  if (mode === 'exact') return exactly();
  const against =
    reasonAgainst(machine, chart, options.actors !== undefined) ??
    (offers.isFixed ? null : 'cases that are computed from the snapshot');
  const learned =
    against === null
      ? exploreFast(machine, inputs, offers.fixed, budget, options.check === 'all', progress)
      : { reason: against };
  if ('reason' in learned) {
    const space = exactly();
    const message = `Every edge was computed by XState, since the machine cannot be learned: ${learned.reason}.`;
    return { ...space, remarks: [{ kind: 'mode', message }, ...space.remarks] };
  }
  return learnedSpace(machine, chart, interpreter, offers, inputs, learned, budget);
}

function learnedSpace(
  machine: AnyStateMachine,
  chart: Chart,
  interpreter: Interpreter,
  offers: Offers,
  inputs: readonly unknown[],
  { space, checked, attempts }: FastSpace,
  budget: number,
): StateSpace {
  const { parts, rows, kinds, starts, calls, tried } = space;
  const { labels, configurations } = configurationsOf(machine, space);
  let made: readonly Configuration[] | undefined;
  // Made only when somebody asks: a space may be explored for its counts alone.
  const all = () => {
    made ??= configurations();
    return made;
  };
  const begun = inputs.flatMap((input) => interpreter.start(input).microsteps);
  const taken = new Set([
    ...begun.flatMap(({ transitions }) => transitions),
    ...kinds.flatMap(({ effect }) => effect.microsteps.flat()),
  ]);
  const entered = new Set([
    ...begun.flatMap(({ snapshot }) => snapshot._nodes.map(({ id }) => id)),
    ...kinds.flatMap(({ effect }) => effect.entered),
    ...starts.flatMap((start) => activeStates(snapshotOf(machine, space, start))),
    ...chart.transitions.flatMap(({ id, source }) => (taken.has(id) ? source : [])),
  ]);
  const remark: Remark = {
    kind: 'mode',
    message:
      `Edges were learned from ${calls} calls of XState; of ${attempts} attempts ` +
      `${checked === attempts ? 'all' : checked} were made again by XState, with the same result.`,
  };
  const contexts = () =>
    Array.from({ length: rows.count }, (_, at) => parts.contextOf(rows.rows, at * rows.width));
  const idOf = transitionIds(machine);
  return {
    machine: machine.id,
    inputs,
    beginnings: inputs.map((input) => beginningOf(machine, interpreter, input)),
    alphabet: offers.alphabet,
    labels,
    get configurations() {
      return all();
    },
    starts,
    taken,
    entered,
    size: rows.count,
    stepCount: space.to.length,
    stopped: tried === rows.count ? null : stoppedAt(machine.id, `${budget} configurations`, contexts()),
    remarks: [remark, ...offers.remarks],
    trials: (at) => {
      const { snapshot, steps } = all()[at]!;
      const world = { snapshot, timers: [], finished: [] };
      return trialsOf(idOf, world, steps, offers.of(world), at);
    },
  };
}

/** Reports from the third second on, at most five times a second. */
function progressTo(onProgress: ((progress: Progress) => void) | undefined): (progress: Progress) => void {
  let next = performance.now() + 2_000;
  return (progress) => {
    if (!onProgress || performance.now() < next) return;
    next = performance.now() + 200;
    onProgress(progress);
  };
}
