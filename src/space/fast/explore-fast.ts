import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import type { Chart } from '../../chart/index.ts';
import { type Interpreter, interpreterOf, type Microstep, type Taken } from '../interpreter.ts';
import { contextTexts } from '../key.ts';
import type { Progress } from '../types.ts';
import { Learned, UNKNOWN } from './learned.ts';
import { nodesOf, Parts } from './parts.ts';
import { Numbers, Rows } from './rows.ts';
import { beyondStates, type Effect, NewKey, Teacher } from './teacher.ts';

/** A state space in numbers, as learned. */
export interface LearnedSpace {
  readonly parts: Parts;
  readonly rows: Rows;
  readonly starts: readonly number[];
  /** What happened by itself at the starts. */
  readonly begun: readonly Microstep[];
  /** The steps of configuration i are those from `first[i]` up to `first[i + 1]`. */
  readonly first: Int32Array;
  readonly to: Int32Array;
  /** Index into `kinds` of each step. */
  readonly kind: Int32Array;
  readonly kinds: readonly StepKind[];
  readonly complete: boolean;
  /** Calls of XState's `transition` while learning. */
  readonly calls: number;
  /** Attempts, taken or not, that were made again by XState alone. */
  readonly checked: number;
  readonly attempts: number;
}

export interface StepKind {
  readonly event: number;
  readonly effect: Effect;
}

/** Why a machine was not explored by learning, or no further. */
export interface NotLearned {
  readonly reason: string;
}

/** Attempts made again by XState where not all are. */
const SAMPLE = 256;

/** Learning is given up once this many combinations of one event have been asked for and most were new. */
const PATIENCE = 4_096;

/** What makes configurations more than states and context, so that parts cannot stand for them; null if nothing does. */
export function reasonAgainst(
  machine: AnyStateMachine,
  chart: Chart,
  actorsDeclared: boolean,
): string | null {
  const has = (what: string, found: { readonly id: string } | undefined) => found && `${what} in ${found.id}`;
  return (
    has(
      'history',
      chart.states.find(({ kind }) => kind === 'history'),
    ) ??
    has(
      'an invoked actor',
      chart.states.find(({ invokes }) => invokes.length > 0),
    ) ??
    has(
      'a timer',
      chart.transitions.find(({ trigger }) => trigger.kind === 'after'),
    ) ??
    has(
      'a route',
      chart.transitions.find(({ trigger }) => trigger.kind === 'event' && trigger.type.startsWith('xstate.')),
    ) ??
    (machine.root.output !== undefined ? 'an output of the machine' : null) ??
    (actorsDeclared ? 'declared actors' : null)
  );
}

/**
 * Explores by learning: XState is asked what an event does only where the parts that it was seen to read have values not met
 * before; everywhere else the same follows. Whatever is not certain to depend on these parts alone is refused, and a sample of
 * all attempts is made again by XState on the machine as it is.
 * @param events in the order of the alphabet
 */
export function exploreFast(
  machine: AnyStateMachine,
  inputs: readonly unknown[],
  events: readonly EventObject[],
  budget: number,
  checkAll: boolean,
  onProgress: (progress: Progress) => void,
): LearnedSpace | NotLearned {
  const exact = interpreterOf(machine);
  const begun = inputs.map((input) => exact.start(input));
  const starts = begun.map(({ snapshot }) => snapshot);
  if (starts.some(({ status }) => status === 'error')) return { reason: 'it does not start' };
  if (starts.some(({ children }) => Object.keys(children).length > 0))
    return { reason: 'actors at the start' };
  const beyond = begun
    .map(({ actions }) => beyondStates(actions, exact.self))
    .find((reason) => reason !== null);
  if (beyond) return { reason: `${beyond} at the start` };
  const keys = new Set(starts.flatMap(({ context }) => Object.keys(context as object)));
  for (;;) {
    try {
      const learned = new Learning(machine, [...keys], starts, events, budget, onProgress).run(
        exact,
        checkAll,
      );
      return 'reason' in learned
        ? learned
        : { ...learned, begun: begun.flatMap(({ microsteps }) => microsteps) };
    } catch (error) {
      if (!(error instanceof NewKey)) throw error;
      keys.add(error.key);
    }
  }
}

class Learning {
  readonly #parts: Parts;
  readonly #rows: Rows;
  readonly #teacher: Teacher;
  readonly #machine: AnyStateMachine;
  readonly #starts: readonly AnyMachineSnapshot[];
  readonly #events: readonly EventObject[];
  readonly #budget: number;
  readonly #learned: readonly Learned[];
  readonly #quiet = new Learned();
  readonly #hasAlways: boolean;
  readonly #kinds: StepKind[] = [];
  readonly #onProgress: (progress: Progress) => void;

  constructor(
    machine: AnyStateMachine,
    keys: readonly string[],
    starts: readonly AnyMachineSnapshot[],
    events: readonly EventObject[],
    budget: number,
    onProgress: (progress: Progress) => void,
  ) {
    this.#machine = machine;
    this.#parts = new Parts(machine, keys);
    this.#rows = new Rows(this.#parts.width);
    this.#teacher = new Teacher(machine, this.#parts);
    this.#hasAlways = nodesOf(machine.root).some((node) => node.always !== undefined);
    this.#starts = starts;
    this.#events = events;
    this.#budget = budget;
    this.#learned = events.map(() => new Learned());
    this.#onProgress = onProgress;
  }

  run(exact: Interpreter, checkAll: boolean): Omit<LearnedSpace, 'begun'> | NotLearned {
    const rows = this.#rows;
    const { width } = rows;
    const first = new Numbers();
    const to = new Numbers();
    const kind = new Numbers();
    const row = new Int32Array(width);
    const starts = this.#starts.map((snapshot) => {
      this.#writeRow(snapshot, row);
      return rows.indexOf(row, rows.hashOf(row));
    });
    for (let index = 0; index < rows.count && rows.count <= this.#budget; index++) {
      first.push(to.length);
      const offset = index * width;
      if (this.#parts.isDone(rows.rows, offset)) continue;
      const heeded = this.#hasAlways ? this.#heeded(index) : null;
      if (heeded) return heeded;
      const hash = rows.hashAt(index);
      for (let event = 0; event < this.#events.length; event++) {
        let effect = this.#learned[event]!.effectOf(rows.rows, offset);
        if (effect === UNKNOWN) {
          const asked = this.#ask(index, event);
          if (typeof asked === 'object') return asked;
          effect = asked;
        }
        const { closed, writes } = this.#kinds[effect]!.effect;
        if (closed) continue;
        kind.push(effect);
        let changed = hash;
        let same = true;
        for (let at = 0; at < writes.length; at += 2) {
          const part = writes[at]!;
          const before = rows.rows[offset + part]!;
          if (before === writes[at + 1]) continue;
          if (same) for (let each = 0; each < width; each++) row[each] = rows.rows[offset + each]!;
          same = false;
          row[part] = writes[at + 1]!;
          changed ^= rows.change(part, before, writes[at + 1]!);
        }
        to.push(same ? index : rows.indexOf(row, changed));
      }
      if ((index & 0xfff) === 0)
        this.#onProgress({ configurations: rows.count, steps: to.length, waiting: rows.count - index });
    }
    const tried = first.length;
    const complete = tried === rows.count;
    while (first.length < rows.count) first.push(to.length);
    first.push(to.length);
    const space = {
      parts: this.#parts,
      rows,
      starts,
      first: first.values.slice(0, first.length),
      to: to.values.slice(0, to.length),
      kind: kind.values.slice(0, kind.length),
      kinds: this.#kinds,
      complete,
      calls: this.#teacher.calls,
      attempts: rows.count * this.#events.length,
    };
    return this.#check(exact, space, tried, checkAll);
  }

  #writeRow(snapshot: AnyMachineSnapshot, row: Int32Array): void {
    const parts = this.#parts;
    row.fill(0);
    parts.writeStates(snapshot, row);
    for (const [key, text] of Object.entries(contextTexts(snapshot))) {
      const place = parts.placeOfKey(key);
      if (place === undefined) throw new NewKey(key);
      row[place] = parts.valueIndex(place, snapshot.context[key], text);
    }
  }

  /** Learns whether guards of transitions without an event read the event here: then any event may set them off. */
  #heeded(index: number): NotLearned | null {
    const { rows, width } = this.#rows;
    if (this.#quiet.effectOf(rows, index * width) !== UNKNOWN) return null;
    const { reads, unsound } = this.#teacher.askQuiet(rows.slice(index * width, (index + 1) * width));
    if (unsound === null && this.#quiet.learn(reads, 0)) return null;
    return {
      reason: unsound ?? 'what transitions without an event read depends on more than context and states',
    };
  }

  /** Asks XState, and gives the index of the effect. */
  #ask(index: number, event: number): number | NotLearned {
    const { width, rows } = this.#rows;
    const row = rows.slice(index * width, (index + 1) * width);
    const { type } = this.#events[event]!;
    const { reads, effect, unsound } = this.#teacher.ask(row, this.#events[event]!);
    if (unsound !== null) return { reason: `${unsound}, at the event ${type}` };
    const learned = this.#learned[event]!;
    const kind = this.#kinds.push({ event, effect }) - 1;
    if (!learned.learn(reads, kind)) {
      return { reason: `what is read at the event ${type} depends on more than context and states` };
    }
    if (learned.size > PATIENCE && learned.size > index * 0.5) {
      return { reason: `the event ${type} reads so much that nearly every configuration is new to it` };
    }
    return kind;
  }

  #check(
    exact: Interpreter,
    space: Omit<LearnedSpace, 'begun' | 'checked'>,
    tried: number,
    checkAll: boolean,
  ): Omit<LearnedSpace, 'begun'> | NotLearned {
    const attempts = tried * this.#events.length;
    const all = checkAll || attempts <= SAMPLE;
    const checked = all ? attempts : SAMPLE;
    // Park and Miller's generator: the same sample every time.
    let random = 1;
    for (let count = 0; count < checked; count++) {
      random = (random * 48_271) % 2_147_483_647;
      const attempt = all ? count : random % attempts;
      const index = Math.floor(attempt / this.#events.length);
      const difference = this.#difference(exact, space, index, attempt % this.#events.length);
      if (difference) return { reason: difference };
    }
    return { ...space, checked };
  }

  /** What XState does otherwise than was learned; null if nothing. */
  #difference(
    exact: Interpreter,
    space: Omit<LearnedSpace, 'begun' | 'checked'>,
    index: number,
    event: number,
  ): string | null {
    const snapshot = snapshotOf(this.#machine, space, index);
    if (snapshot.status === 'done') return null;
    let step = space.first[index]!;
    while (step < space.first[index + 1]! && space.kinds[space.kind[step]!]!.event !== event) step++;
    const isTaken = step < space.first[index + 1]!;
    const taken = exact.step(snapshot, this.#events[event]!);
    const same = taken
      ? isTaken &&
        this.#isAt(taken.snapshot, space.to[step]!) &&
        tookAlike(taken, space.kinds[space.kind[step]!]!)
      : !isTaken;
    return same
      ? null
      : `the event ${this.#events[event]!.type} does different things in one situation, so something decides it that is ` +
          'neither context nor states';
  }

  #isAt(snapshot: AnyMachineSnapshot, index: number): boolean {
    const { rows, width } = this.#rows;
    const row = new Int32Array(width);
    this.#writeRow(snapshot, row);
    return row.every((value, part) => value === rows[index * width + part]);
  }
}

function tookAlike({ microsteps }: Taken, { effect }: StepKind): boolean {
  const ids = (each: readonly (readonly string[])[]) => each.flat().join();
  return ids(microsteps.map(({ transitions }) => transitions)) === ids(effect.microsteps);
}

/** A configuration of a learned space as XState has it. */
export function snapshotOf(
  machine: AnyStateMachine,
  { parts, rows }: Pick<LearnedSpace, 'parts' | 'rows'>,
  index: number,
): AnyMachineSnapshot {
  const offset = index * rows.width;
  return machine.resolveState({
    value: parts.stateValueOf(rows.rows, offset),
    context: parts.contextOf(rows.rows, offset),
  });
}
