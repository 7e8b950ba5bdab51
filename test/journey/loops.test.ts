import { expect, test } from 'vitest';
import { journey } from '../../machines/index.ts';
import { chartOf } from '../../src/chart/index.ts';

test('what is tried or done again is an arrow back to where it starts: a refused attempt (R-62, D-22), another mark (R-44, D-24)', () => {
  const loops = chartOf(journey)
    .transitions.filter(({ source, targets }) => targets.length === 1 && targets[0] === source)
    .map(({ id }) => id);
  expect(loops.sort()).toEqual([
    'marked/ballot.marked/0',
    'moscowRefused/application.submitted/0',
    'moscowRefused/application.submitted/1',
    'otherRefused/application.submitted/0',
    'otherRefused/application.submitted/1',
    'refused/application.submitted/1',
    'refused/application.submitted/2',
    'refusedAgain/application.submitted/0',
    'tverRefused/application.submitted/0',
    'tverRefused/application.submitted/1',
  ]);
});
