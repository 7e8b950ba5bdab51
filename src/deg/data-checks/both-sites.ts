import type { Profile } from '../../../machines/index.ts';
import type { Configuration, StateSpace } from '../../space/index.ts';
import type { DataCheckRun, Wrong } from './grounds.ts';

/**
 * D-23: from every two starts that differ in the site alone, the same can happen. Both are walked together, event by
 * event; what is compared at each place is which events are taken, and how, the states and all that is known but the site.
 */
export const sameConditionsOnBothSites: DataCheckRun = ({ space }) => {
  const starts = space.inputs.map((input) => input as Profile);
  return starts.flatMap((profile, index) => {
    if (profile.channel !== 'gosuslugi') return [];
    const twin = starts.findIndex((other) => sameBut(profile, other));
    if (twin === -1)
      return [{ where: told(profile), message: 'No start with the same facts and vybory.gov.ru.' }];
    return firstDifference(space, space.starts[index]!, space.starts[twin]!);
  });
};

function sameBut(one: Profile, other: Profile): boolean {
  const { channel, ...facts } = other;
  return channel === 'vybory' && told({ ...facts, channel: 'gosuslugi' }) === told(one);
}

function told(profile: Profile): string {
  return JSON.stringify(Object.entries(profile).sort());
}

function firstDifference(space: StateSpace, one: number, other: number): readonly Wrong[] {
  const seen = new Map([[one, other]]);
  for (const [left, right] of seen) {
    const here = space.configurations[left]!;
    const there = space.configurations[right]!;
    if (seenFrom(here) !== seenFrom(there))
      return [{ where: here.states.at(-1)!, message: 'The two sites differ in what can happen here.' }];
    for (const [at, step] of here.steps.entries()) {
      const target = there.steps[at]!.to;
      const known = seen.get(step.to) ?? target;
      seen.set(step.to, known);
      if (known !== target)
        return [{ where: here.states.at(-1)!, message: 'The two sites lead to different places from here.' }];
    }
  }
  return [];
}

function seenFrom({ states, steps, snapshot, done }: Configuration): string {
  const { channel: _, ...known } = snapshot.context;
  return JSON.stringify([states, done, known, steps.map(({ event, transitions }) => [event, transitions])]);
}
