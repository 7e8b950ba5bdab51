import { deepStrictEqual } from 'node:assert/strict';
import { profiles } from '../../machines/journey/profiles.ts';
import { alphabet } from '../../machines/model/events.ts';
import * as oracle from '../oracle/index.ts';
import { space } from './journey-space.ts';

/** The oracle's facts beside every configuration: found by walking both together from every profile. */
export const factsAt: readonly oracle.Facts[] = pairUp();

function pairUp(): readonly oracle.Facts[] {
  const facts: oracle.Facts[] = [];
  for (const [index, profile] of oracle.profiles().entries()) {
    const start = space.starts[startOf(profile, index)]!;
    const queue: [number, oracle.Facts][] = [[start, oracle.start(profile)]];
    for (const [at, known] of queue) {
      const before = facts[at];
      if (before) {
        deepStrictEqual(known, before, `configuration ${at} meets two sets of the oracle's facts`);
        continue;
      }
      facts[at] = known;
      for (const { event, to } of space.configurations[at]!.steps) {
        const decision = oracle.decide(known, alphabet[event]!.key as oracle.EventKey);
        if (decision.kind === 'unavailable')
          throw new Error(`The oracle closes ${alphabet[event]!.key} at ${at}.`);
        queue.push([to, decision.next]);
      }
    }
  }
  return facts;
}

/** The machine's start for an oracle's profile; the two lists are written separately. */
function startOf(profile: oracle.Profile, index: number): number {
  const found = profiles.findIndex(
    (each) => JSON.stringify(sorted(each)) === JSON.stringify(sorted(profile)),
  );
  if (found < 0) throw new Error(`The machine has no profile like number ${index} of the oracle's.`);
  return found;
}

function sorted(profile: object): readonly (readonly [string, unknown])[] {
  return Object.entries(profile).sort(([a], [b]) => (a < b ? -1 : 1));
}
