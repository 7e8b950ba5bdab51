import { expect, test } from 'vitest';
import { profiles } from '../../machines/journey/profiles.ts';
import { alphabet } from '../../machines/model/events.ts';
import { classPaths, normalForm, pathId } from '../../src/paths/index.ts';
import { expectedClasses } from './expected-counts.ts';
import { independence, repeatsWith, space } from './journey-space.ts';

const keyOf = (label: number) => alphabet[space.labels[label]!.event]!.key;

test('every path class with at most one repeat has an id of its own', () => {
  const ids = new Set<string>();
  let classes = 0;
  for (const [index, profile] of profiles.entries()) {
    const start = JSON.stringify(profile);
    for (const path of classPaths(space, space.starts[index]!, independence, repeatsWith(1))) {
      const layers = normalForm(
        path.map(({ label }) => label),
        independence,
      );
      const end = space.configurations[path.at(-1)!.to]!.states.at(-1)!;
      ids.add(
        pathId(
          start,
          layers.map((layer) => layer.map(keyOf)),
          end,
        ),
      );
      classes++;
    }
  }
  expect(classes).toBe(Object.values(expectedClasses[1]!).reduce((sum, each) => sum + each));
  expect(ids.size).toBe(classes);
});
