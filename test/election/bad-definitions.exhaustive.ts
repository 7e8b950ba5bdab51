import { test } from 'vitest';
import { random } from '../hostile/random.ts';
import { holdsForPairs } from './bad/pairs.ts';

test('where two parts of a definition are wrong that know nothing of each other, the faults are those of both', () => {
  holdsForPairs(random.definitionPairsLong);
});
