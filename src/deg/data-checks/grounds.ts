import {
  type AlphabetEntry,
  alphabet,
  type Election,
  isAdultOn,
  isCorrectionWaitOver,
  leaflet,
  president2024,
  reasonIds,
  refusalReasons,
} from '../../../machines/index.ts';
import { type Texts, textsFor } from '../../../machines/texts.ts';
import type { StateSpace } from '../../space/index.ts';

/** What the data checks look at: the leaflet, and beside it the model's data, texts and rules. */
export interface Grounds {
  /** The leaflet's lines, the first of them at 0. */
  readonly leaflet: readonly string[];
  readonly election: Election;
  readonly texts: Texts;
  readonly alphabet: readonly AlphabetEntry[];
  readonly rules: Rules;
  /** Everything that can happen in the journey. */
  readonly space: StateSpace;
}

interface Rules {
  readonly isAdultOn: typeof isAdultOn;
  readonly isCorrectionWaitOver: typeof isCorrectionWaitOver;
  readonly refusalReasons: typeof refusalReasons;
  readonly reasonIds: typeof reasonIds;
}

/** Something that is not as the leaflet has it: where, and what stands in its place. */
export interface Wrong {
  readonly where: string;
  readonly message: string;
}

export type DataCheckRun = (grounds: Grounds) => readonly Wrong[];

/** The grounds as the project has them. */
export function groundsOf(space: StateSpace): Grounds {
  return {
    leaflet,
    election: president2024,
    texts: textsFor(president2024),
    alphabet,
    rules: { isAdultOn, isCorrectionWaitOver, refusalReasons, reasonIds },
    space,
  };
}

/** Nothing where both are the same; else what was expected and what came, in one sentence. */
export function differing(where: string, what: string, expected: unknown, found: unknown): readonly Wrong[] {
  const [left, right] = [expected, found].map((value) => JSON.stringify(value));
  return left === right ? [] : [{ where, message: `${what}: expected ${left}, found ${right}.` }];
}

/** A quote of the leaflet as the line that holds it has it; the first group of the pattern that matches. */
export function inLeaflet({ leaflet: lines }: Grounds, pattern: RegExp): readonly string[] {
  const found = lines.map((line) => pattern.exec(line)).find((match) => match !== null);
  if (!found) throw new Error(`Expected a line of the leaflet that matches ${pattern}, and found none.`);
  return found.slice(1);
}
