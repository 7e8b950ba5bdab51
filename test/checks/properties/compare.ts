import fc from 'fast-check';
import { expect } from 'vitest';
import { type Decision, decide, type Property } from '../../../src/checks/properties/index.ts';
import type { Claim } from '../../../src/checks/properties/property.ts';
import { naively } from './naive.ts';
import { followed, type Plain, pastIn, plainOf } from './plain.ts';
import { claimsOver, type Subject, subjects } from './random.ts';
import { type Run, runsOf, shows } from './runs.ts';

/** Shorter stories are looked for among all runs with fewer steps, as far as those can be listed. */
const LISTED = 6;

/** How many claims of each kind were decided each way, and what their stories were like. */
export type Tally = Map<string, number>;

/** A machine with claims about it. */
export const cases = subjects.chain((subject) =>
  fc.tuple(fc.constant(subject), fc.array(claimsOver(subject), { minLength: 8, maxLength: 8 })),
);

export function propertyOf(claim: Claim): Property {
  return { id: 'p', sources: [], says: { ru: '', en: '' }, claim };
}

/** A story as a run of the machine; fails if the machine goes another way. */
function runOf({ space }: Subject, plain: Plain, { story }: Decision, asked: ReadonlySet<string>): Run {
  const { path, repeats } = story!;
  const situations = [{ at: plain.starts[path.start]!, past: new Set<string>() as ReadonlySet<string> }];
  const steps = [...path.moves, ...repeats].map(({ event, from, to }) => {
    const last = situations.at(-1)!;
    expect(from).toBe(last.at);
    const { key } = space.alphabet[event]!;
    const step = plain.configurations[from]!.steps.find((each) => each.event === key);
    expect(step?.to).toBe(to);
    situations.push(followed(last, step!, asked));
    return step!;
  });
  if (repeats.length > 0) expect(situations.at(-1)).toEqual(situations[path.moves.length]);
  return { situations, steps, again: repeats.length > 0 ? path.moves.length : null };
}

/** Decides a claim twice, and looks at the story. @throws what `expect` throws where the two differ */
export function compare(subject: Subject, claim: Claim, tally: Tally): void {
  const count = (what: string) => tally.set(what, (tally.get(what) ?? 0) + 1);
  const plain = plainOf(subject.space, subject.options);
  const asked = pastIn(claim);
  const decision = decide(propertyOf(claim), subject.space, subject.options);
  const { holds, vacuous, lost } = naively(plain, claim);
  expect({ holds: decision.holds, vacuous: decision.vacuous }).toEqual({ holds, vacuous });
  const told = claim.kind === 'reachable' ? holds : !holds;
  expect(decision.story !== null).toBe(told);
  count(`${claim.kind} ${told ? 'with' : 'without'} a story`);
  if (decision.story === null) return;
  const run = runOf(subject, plain, decision, asked);
  expect(shows(plain, claim, run, lost)).toBe(true);
  if (run.steps.length > 2) count('longer than two steps');
  if (run.again !== null) count('repeating');
  for (let length = 0; length < Math.min(run.steps.length, LISTED); length++)
    for (const shorter of runsOf(plain, length, asked))
      expect(shows(plain, claim, shorter, lost)).toBe(false);
}
