import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import type { Progress } from '../types.ts';
import { Learned, UNKNOWN } from './learned.ts';
import type { LearnedSpace, NotLearned, StepKind } from './learned-space.ts';
import { nodesOf, Parts } from './parts.ts';
import { Numbers, Rows } from './rows.ts';
import { Teacher } from './teacher.ts';

/** Learning is given up once this many combinations of one event have been asked for and most were new. */
const PATIENCE = 4_096;

/** Finds all configurations breadth first, and asks a teacher wherever a combination of values is new. */
export class Learning {
  readonly #parts: Parts;
  readonly #rows: Rows;
  readonly #teacher: Teacher;
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

  /** @throws NewKey */
  run(): LearnedSpace | NotLearned {
    const rows = this.#rows;
    const learned = this.#learned;
    const kinds = this.#kinds;
    const { width } = rows;
    const first = new Numbers();
    const to = new Numbers();
    const kind = new Numbers();
    const row = new Int32Array(width);
    const starts = this.#starts.map((snapshot) => {
      this.#parts.writeRow(snapshot, row);
      return rows.indexOf(row, rows.hashOf(row));
    });
    for (let index = 0; index < rows.count && rows.count <= this.#budget; index++) {
      first.push(to.length);
      const offset = index * width;
      if (this.#parts.isDone(rows.rows, offset)) continue;
      const heeded = this.#hasAlways ? this.#heeded(index) : null;
      if (heeded) return heeded;
      const hash = rows.hashAt(index);
      for (let event = 0; event < learned.length; event++) {
        let effect = learned[event]!.effectOf(rows.rows, offset);
        if (effect === UNKNOWN) {
          const asked = this.#ask(index, event);
          if (typeof asked === 'object') return asked;
          effect = asked;
        }
        const { closed, writes } = kinds[effect]!.effect;
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
    while (first.length < rows.count) first.push(to.length);
    first.push(to.length);
    return {
      parts: this.#parts,
      rows,
      starts,
      first: first.values.slice(0, first.length),
      to: to.values.slice(0, to.length),
      kind: kind.values.slice(0, kind.length),
      kinds: this.#kinds,
      calls: this.#teacher.calls,
      tried,
    };
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
}
