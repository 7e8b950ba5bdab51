import type { AnyMachineSnapshot, AnyStateMachine, EventObject } from 'xstate';
import { chartOf } from '../chart/index.ts';

/** A system that is tested against a machine. Everything may be answered at once or by a promise. */
interface System<Session, Observation> {
  /** Begins anew, as the machine does with this input. */
  start(input: unknown): Session | Promise<Session>;
  /**
   * Does in the system what the event stands for. Timers that fire and what actors report come as events too.
   * @param key the event's printable name in the alphabet
   */
  send(session: Session, event: EventObject, key: string): void | Promise<void>;
  /** What the system shows now: a value of its own, which later events do not change. */
  observe(session: Session): Observation | Promise<Observation>;
  /** A second session that stands where the first does and goes its own way. With it, paths share their beginnings. */
  fork?(session: Session): Session | Promise<Session>;
  /** Frees what a session holds; called once for every session. */
  stop?(session: Session): void | Promise<void>;
}

/** The system shows what is computed from the machine's snapshot: compared as by `util.isDeepStrictEqual`. */
interface Expecting<Observation> {
  expected(snapshot: AnyMachineSnapshot): Observation;
  readonly assertions?: never;
}

/**
 * What must hold of an observation while a state is entered, by the state's id; an assertion fails by throwing. Each
 * innermost state needs one: without it, a path that enters the state fails. States that contain others may have one.
 */
export type Assertions<Observation> = Readonly<
  Record<string, (observation: Observation, snapshot: AnyMachineSnapshot) => void | Promise<void>>
>;

interface Asserting<Observation> {
  readonly assertions: Assertions<Observation>;
  readonly expected?: never;
}

/** A system under test, and how to tell that it does what the machine does. */
export type Sut<Session, Observation> = System<Session, Observation> &
  (Expecting<Observation> | Asserting<Observation>);

/** Whether a value has the shape of a Sut, for files that bring one from outside the types. */
export function isSut(value: unknown): value is Sut<unknown, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  const { start, send, observe, expected, assertions } = value as Record<string, unknown>;
  const judges = typeof expected === 'function' || (typeof assertions === 'object' && assertions !== null);
  return judges && [start, send, observe].every((each) => typeof each === 'function');
}

/** @throws TypeError when the sut is none, or has an assertion for a state that the machine does not have */
export function assertFits(sut: unknown, machine: AnyStateMachine): void {
  if (!isSut(sut)) {
    throw new TypeError(
      'Expected a sut: an object with the functions start, send and observe, and either the function expected or the ' +
        'object assertions.',
    );
  }
  const ids = new Set(chartOf(machine).states.map(({ id }) => id));
  const strangers = Object.keys(sut.assertions ?? {}).filter((id) => !ids.has(id));
  if (strangers.length > 0) {
    throw new TypeError(
      `The sut has assertions for ${strangers.join(', ')}, but machine «${machine.id}» has no such state. ` +
        `Its states: ${[...ids].join(', ')}.`,
    );
  }
}
