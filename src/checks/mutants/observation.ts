import { isDeepStrictEqual } from 'node:util';
import type { AnyMachineSnapshot } from 'xstate';
import { activeStates, contextTexts } from '../../space/index.ts';
import { isRecord } from '../config.ts';

/**
 * What a machine shows of itself, as JSON can hold it. It may read the states entered, the context, status and output of a snapshot, and which
 * transitions events would take there (`machine.getTransitionData`); nothing else.
 */
export type Observe = (snapshot: AnyMachineSnapshot) => unknown;

/** What is shown of a machine of which nothing else is known. */
export interface Shown {
  /** Ids of the states entered, in document order. */
  readonly states: readonly string[];
  /** The values of the context, as text. */
  readonly context: Readonly<Record<string, string>>;
  readonly status: string;
  readonly output: unknown;
  /** Names of the events that do something. */
  readonly available: readonly string[];
}

/** @param available names of the events that do something, in the order of the alphabet */
export function shownOf(snapshot: AnyMachineSnapshot, available: readonly string[]): Shown {
  const { status, output } = snapshot;
  return { states: activeStates(snapshot), context: contextTexts(snapshot), status, output, available };
}

/** A place in two observations where they differ. */
export interface Difference {
  /** Keys from the outside in, `events.vote.pressed`. */
  readonly at: string;
  readonly expected: unknown;
  readonly found: unknown;
}

/** Where two observations differ: the innermost places, in the order of their keys. Lists are compared whole. */
export function differencesBetween(expected: unknown, found: unknown, at = ''): readonly Difference[] {
  if (isDeepStrictEqual(expected, found)) return [];
  if (!isRecord(expected) || !isRecord(found)) return [{ at, expected, found }];
  const keys = new Set([...Object.keys(expected), ...Object.keys(found)]);
  return [...keys].flatMap((key) =>
    differencesBetween(expected[key], found[key], at === '' ? key : `${at}.${key}`),
  );
}

/** Numbers for observations: equal ones have one number. */
export class Observations {
  readonly #numbers = new Map<string, number>();

  number(observation: unknown): number {
    const text =
      JSON.stringify(observation, (_, value) => (typeof value === 'bigint' ? `${value}n` : value)) ?? '';
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    this.#numbers.set(text, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}
