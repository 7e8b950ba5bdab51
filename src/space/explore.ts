import type { AnyActorRef, AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import { type Chart, chartOf } from '../chart/index.ts';
import { type ActorOutcomes, messageTypes, type Reports, reportsOf } from './actors.ts';
import { type Cases, outsideOf, watched } from './alphabet.ts';
import { stoppedAt } from './budget.ts';
import { ExplorationError } from './exploration-error.ts';
import { explained } from './faults.ts';
import { Found, Labels } from './found.ts';
import { type Interpreter, interpreterOf } from './interpreter.ts';
import { contextTexts } from './key.ts';
import { trialsOf } from './trials.ts';
import type { AlphabetEntry, Macrostep, Remark, StateSpace, Stopped } from './types.ts';
import { fireTimer, type Passage, report, startWorld, stepWorld, type World } from './world.ts';

export interface ExploreOptions {
  /** The inputs to start from, `undefined` unless given; the spaces reached are one space. */
  readonly inputs?: readonly unknown[];
  /** What is sent from outside. Unless given, every event type that the chart names, with its cases. */
  readonly alphabet?: readonly AlphabetEntry[];
  /** Payloads by event type, where no alphabet is given. */
  readonly cases?: Readonly<Record<string, Cases>>;
  /** What actors report, by their source or id. */
  readonly actors?: Readonly<Record<string, ActorOutcomes>>;
  /** Configurations after which exploring stops; 100,000 unless given. */
  readonly budget?: number;
  /** Called a few times a second once exploring takes longer than two. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly configurations: number;
  readonly steps: number;
  /** Configurations found and not yet tried. */
  readonly waiting: number;
}

const BUDGET = 100_000;
/** Characters of all configurations together: what a machine may take of memory before exploring stops. */
const CHARACTERS = 400_000_000;

/**
 * Finds everything that can happen: breadth first, every event tried in every configuration. Each edge comes from XState's
 * own `transition` on the machine as it is. Events take no time: the logical clock moves on only when the next timer fires.
 * @returns the whole space, or, when the budget is used up, a part that says so (`stopped`)
 * @throws ExplorationError for a machine that cannot be explored faithfully, with the place and the reason
 */
export function explore(machine: AnyStateMachine, options: ExploreOptions = {}): StateSpace {
  const { inputs = [undefined], budget = BUDGET, actors = {}, onProgress } = options;
  const chart = chartOf(machine);
  const interpreter = interpreterOf(machine);
  const offers = new Offers(machine, chart, interpreter, options, actors);
  const found = new Found();
  const labels = new Labels();
  const progress = progressTo(onProgress);
  const note = ({ microsteps, world }: Passage) => {
    for (const { transitions, snapshot } of microsteps) {
      for (const id of transitions) found.taken.add(id);
      for (const node of snapshot._nodes) found.entered.add(node.id);
    }
    return found.visit(world);
  };
  const starts = inputs.map((input) => note(started(machine, interpreter, input)));
  let stopped: Stopped | null = null;
  let index = 0;
  for (; index < found.worlds.length && !stopped; index++) {
    const world = found.worlds[index]!;
    const steps: Macrostep[] = [];
    found.steps.push(steps);
    if (world.snapshot.status !== 'active') continue;
    for (const { event, send } of offers.of(world)) {
      const passage = attempt(machine, found, offers.alphabet, index, event, send);
      if (!passage) continue;
      const before = found.worlds.length;
      const to = note(passage);
      const microsteps = passage.microsteps.map(({ transitions }) => transitions);
      const label = labels.of(event, microsteps[0] ?? []);
      const step = { from: index, to, event, label, transitions: microsteps.flat(), microsteps };
      steps.push(step);
      if (to === before) found.by[to] = step;
    }
    found.refuseChangeInPlace(index, () => where(found, offers.alphabet, index));
    found.stepCount += steps.length;
    if (found.worlds.length > budget) stopped = stop(machine, found, `${budget} configurations`);
    else if (found.size > CHARACTERS)
      stopped = stop(machine, found, `${CHARACTERS} characters of context and states`);
    progress({
      configurations: found.worlds.length,
      steps: found.stepCount,
      waiting: found.worlds.length - index,
    });
  }
  // What was found last and not tried has no steps; the part is marked as such.
  for (; index < found.worlds.length; index++) found.steps.push([]);
  for (const { id, source } of chart.transitions) if (found.taken.has(id)) found.entered.add(source);
  return {
    machine: machine.id,
    alphabet: offers.alphabet,
    labels: labels.list,
    taken: found.taken,
    entered: found.entered,
    configurations: found.worlds.map(({ snapshot }, at) => ({
      index: at,
      snapshot,
      states: activeStates(snapshot),
      steps: found.steps[at]!,
      done: snapshot.status !== 'active',
    })),
    starts,
    stepCount: found.stepCount,
    stopped,
    remarks: offers.remarks,
    trials: (at) =>
      trialsOf(
        machine,
        found.worlds[at]!,
        found.steps[at]!,
        offers.of(found.worlds[at]!),
        at,
        starts.includes(at),
      ),
  };
}

/** Ids of the states that a snapshot has entered, in document order. */
export function activeStates(snapshot: AnyMachineSnapshot): readonly string[] {
  return [...snapshot._nodes].sort((a, b) => a.order - b.order).map((node) => node.id);
}

/** An event that can be tried in a world, and what it then does. */
export interface Offer {
  /** Index into the alphabet. */
  readonly event: number;
  readonly sent: EventObject;
  readonly send: () => Passage | null;
}

/** Everything that can be tried anywhere; the alphabet grows by timers and reports as they are met. */
class Offers {
  readonly alphabet: AlphabetEntry[] = [];
  readonly #interpreter: Interpreter;
  readonly #outside: ReturnType<typeof outsideOf>;
  readonly #fixed: readonly { readonly event: number; readonly sent: EventObject }[];
  readonly #reports: Reports;
  readonly #delays: ReadonlyMap<string, string>;
  readonly #indexes = new Map<string, number>();
  readonly #missing = new Map<string, Remark>();
  #clock = false;

  constructor(
    machine: AnyStateMachine,
    chart: Chart,
    interpreter: Interpreter,
    { alphabet, cases = {} }: ExploreOptions,
    actors: Readonly<Record<string, ActorOutcomes>>,
  ) {
    this.#interpreter = interpreter;
    this.#outside = alphabet
      ? { entries: alphabet, computed: [], remarks: [] }
      : outsideOf(machine, chart, cases, messageTypes(actors));
    this.#fixed = this.#outside.entries.map((entry) => this.#offered(entry));
    this.#reports = reportsOf(machine, actors);
    this.#delays = new Map(
      chart.transitions.flatMap(({ trigger, source }) =>
        trigger.kind === 'after'
          ? [[`xstate.after.${trigger.delay}.${source}`, `after ${trigger.delay} in ${source}`] as const]
          : [],
      ),
    );
  }

  of(world: World): readonly Offer[] {
    const interpreter = this.#interpreter;
    const computed = this.#outside.computed.flatMap((entries) =>
      entries(world.snapshot).map((entry) => this.#offered(entry)),
    );
    const outside = [...this.#fixed, ...computed].map(({ event, sent }) => ({
      event,
      sent,
      send: () => stepWorld(interpreter, world, sent),
    }));
    return [...outside, ...this.#timer(world), ...this.#reported(world)];
  }

  get remarks(): readonly Remark[] {
    const clock: Remark[] = this.#clock
      ? [
          {
            kind: 'clock',
            message:
              'Events take no time: between them the clock stands still, and it moves on only when the next timer fires.',
          },
        ]
      : [];
    return [...this.#outside.remarks, ...clock, ...this.#reports.remarks, ...this.#missing.values()];
  }

  #timer(world: World): readonly Offer[] {
    const [next] = world.timers;
    if (!next) return [];
    this.#clock = true;
    const key = this.#delays.get(next.event.type) ?? `${next.event.type} (timer)`;
    const event = this.#indexOf({ key, event: next.event });
    return [{ event, sent: next.event, send: () => fireTimer(this.#interpreter, world) }];
  }

  #reported(world: World): readonly Offer[] {
    return this.#reports.of(world).map(({ key, event, actor, last }) => ({
      event: this.#indexOf({ key, event }),
      sent: event,
      send: () => report(this.#interpreter, world, actor as AnyActorRef, event, last),
    }));
  }

  #offered(entry: AlphabetEntry) {
    const { type } = entry.event;
    const missing = (key: string) => {
      this.#missing.set(`${type} ${key}`, {
        kind: 'payload',
        message: `Event «${type}» is read for «${key}», which no case of it gives. Give cases for it.`,
      });
    };
    return { event: this.#indexOf(entry), sent: watched(entry.event, missing) };
  }

  #indexOf({ key, event }: AlphabetEntry): number {
    const known = this.#indexes.get(key);
    if (known !== undefined) return known;
    this.#indexes.set(key, this.alphabet.length);
    return this.alphabet.push({ key, event }) - 1;
  }
}

function started(machine: AnyStateMachine, interpreter: Interpreter, input: unknown): Passage {
  const passage = startWorld(interpreter, input);
  const { status, error } = passage.world.snapshot;
  if (status !== 'error') return passage;
  if (error instanceof ExplorationError) throw error;
  throw new ExplorationError(
    `Machine «${machine.id}» does not start with the input ${JSON.stringify(input) ?? 'undefined'}: ` +
      `${error instanceof Error ? error.message : String(error)}. Give inputs with which it can start.`,
  );
}

function attempt(
  machine: AnyStateMachine,
  found: Found,
  alphabet: readonly AlphabetEntry[],
  index: number,
  event: number,
  send: () => Passage | null,
): Passage | null {
  try {
    return send();
  } catch (error) {
    if (error instanceof ExplorationError) throw error;
    const { snapshot } = found.worlds[index]!;
    throw explained(machine, snapshot, alphabet[event]!, error, where(found, alphabet, index));
  }
}

/** A configuration in words: its states, its context, and the events that lead to it. */
function where(found: Found, alphabet: readonly AlphabetEntry[], index: number): string {
  const { snapshot } = found.worlds[index]!;
  const way = found.wayTo(index).map((event) => alphabet[event]!.key);
  const context = Object.entries(contextTexts(snapshot)).map(([key, text]) => `${key}: ${text}`);
  return (
    `in ${JSON.stringify(snapshot.value)} with the context {${context.join(', ')}}, ` +
    `reached by ${way.length > 0 ? way.join(', ') : 'the start'}`
  );
}

function stop(machine: AnyStateMachine, found: Found, limit: string): Stopped {
  return stoppedAt(
    machine.id,
    limit,
    found.worlds.map(({ snapshot }) => snapshot.context as Readonly<Record<string, unknown>>),
  );
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
