import fc from 'fast-check';
import { expect } from 'vitest';
import { president2024 } from '../../../machines/index.ts';
import { alphabet, type JourneyEvent } from '../../../machines/model/events.ts';
import { journeyEvent, save, take } from '../../../src/embed/index.ts';
import { configurationKey } from '../../../src/space/index.ts';
import { places } from '../configurations.ts';
import { inherited } from '../prototypes.ts';
import { anySecret } from '../secrets.ts';
import { anEvent } from './arbitrary.ts';
import { standingAt } from './standing.ts';

/** Random data in random configurations: refused by the gate and by the host alike, or taken as the model says. */
export function holdsForAnything(runs: { readonly numRuns: number; readonly seed: number }): void {
  const before = inherited();
  fc.assert(fc.property(fc.nat(places.length - 1), anEvent, expectRight), runs);
  expect(inherited()).toEqual(before);
}

function expectRight(index: number, data: unknown): void {
  const place = places[index]!;
  const { standing, now } = standingAt(place);
  const event = letIn(data);
  if (event === null) {
    expect(() => take(standing, data as JourneyEvent, now, president2024)).toThrow(RangeError);
    return;
  }
  const at = alphabet.findIndex(({ event: own }) => JSON.stringify(own) === JSON.stringify(event));
  expect(at).toBeGreaterThanOrEqual(0);
  const to = alphabet[at]!.actor === 'clock' ? undefined : place.to.get(at);
  const taken = take(standing, data as JourneyEvent, now, president2024);
  expect(configurationKey(taken.standing.snapshot)).toBe(to === undefined ? place.key : places[to]!.key);
  expect(JSON.stringify(save(taken.standing, president2024))).not.toMatch(anySecret);
}

/** The event that the gate lets in; null where it refuses, which it does by a RangeError and no other. */
function letIn(data: unknown): JourneyEvent | null {
  try {
    return journeyEvent(data);
  } catch (error) {
    expect(error).toBeInstanceOf(RangeError);
    return null;
  }
}
