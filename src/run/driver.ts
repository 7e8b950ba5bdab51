import { AssertionError } from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
import type { AnyMachineSnapshot } from 'xstate';
import { innermost } from './innermost.ts';
import type { Scenario, ScenarioMove } from './scenario.ts';
import type { Assertions, Sut } from './sut.ts';

/** Where a system stands: its session, and what it showed last. */
export interface Standing<Session, Observation> {
  readonly session: Session;
  readonly observation: Observation;
}

/** Where a path broke. */
export interface Break {
  /** Moves done when it showed, the one that broke included; 0 at the start. */
  readonly at: number;
  readonly difference: string;
  readonly cause: unknown;
}

/** Drives a system step by step, and judges what it shows. */
export class Driver<Session, Observation> {
  readonly #sut: Sut<Session, Observation>;
  readonly #expected = new WeakMap<AnyMachineSnapshot, Observation>();

  constructor(sut: Sut<Session, Observation>) {
    this.#sut = sut;
  }

  get forks(): boolean {
    return this.#sut.fork !== undefined;
  }

  /** Starts a session. @throws what differs */
  async begin(input: unknown, snapshot: AnyMachineSnapshot): Promise<Standing<Session, Observation>> {
    const session = await this.#sut.start(input);
    try {
      const observation = await this.#sut.observe(session);
      await this.#judge(observation, snapshot);
      return { session, observation };
    } catch (error) {
      await this.#sut.stop?.(session);
      throw error;
    }
  }

  /** Goes one move further in the same session. @throws what differs */
  async advance(
    { session, observation: before }: Standing<Session, Observation>,
    { event, key, taken, after }: ScenarioMove,
  ): Promise<Standing<Session, Observation>> {
    await this.#sut.send(session, event, key);
    const observation = await this.#sut.observe(session);
    if (taken) await this.#judge(observation, after);
    else same(observation, before, `Nothing takes ${key} here, so what is shown must stay as it was.`);
    return { session, observation };
  }

  /** @throws when the sut cannot fork */
  async fork({ session, observation }: Standing<Session, Observation>) {
    if (!this.#sut.fork) throw new Error('This sut has no function fork.');
    return { session: await this.#sut.fork(session), observation };
  }

  async stop({ session }: Standing<Session, Observation>): Promise<void> {
    await this.#sut.stop?.(session);
  }

  /** Runs a scenario from its start. @param passed told after every move, and with 0 after the start */
  async run(scenario: Scenario, passed: (moves: number) => void = () => {}): Promise<Break | null> {
    let at = 0;
    let standing: Standing<Session, Observation> | undefined;
    try {
      standing = await this.begin(scenario.input, scenario.start);
      passed(at);
      for (const move of scenario.moves) {
        at++;
        standing = await this.advance(standing, move);
        passed(at);
      }
      return null;
    } catch (error) {
      return breakAt(at, error);
    } finally {
      if (standing) await this.stop(standing);
    }
  }

  #judge(observation: Observation, snapshot: AnyMachineSnapshot): void | Promise<void> {
    const sut = this.#sut;
    if (sut.assertions) return assertAll(sut.assertions, observation, snapshot);
    if (!this.#expected.has(snapshot)) this.#expected.set(snapshot, sut.expected(snapshot));
    same(observation, this.#expected.get(snapshot), 'The system shows something else than the machine.');
  }
}

async function assertAll<Observation>(
  assertions: Assertions<Observation>,
  observation: Observation,
  snapshot: AnyMachineSnapshot,
): Promise<void> {
  const missing = innermost(snapshot).filter((id) => !Object.hasOwn(assertions, id));
  if (missing.length > 0) throw new Error(`No assertion for the state ${missing.join(', ')}.`);
  for (const { id } of snapshot._nodes) await assertions[id]?.(observation, snapshot);
}

/** An error as the place where a path broke. */
export function breakAt(at: number, error: unknown): Break {
  return { at, difference: error instanceof Error ? error.message : String(error), cause: error };
}

function same(actual: unknown, expected: unknown, message: string): void {
  if (isDeepStrictEqual(actual, expected)) return;
  const { message: diff } = new AssertionError({ actual, expected, operator: 'deepStrictEqual' });
  throw new Error(`${message}\n${diff}`);
}
