import { expect, test } from 'vitest';
import { Driver, scenarioOf } from '../../src/run/index.ts';
import { shrink } from '../../src/run/shrink.ts';
import { pathOf, space } from './turnstile.ts';
import { type Fault, sutWith } from './turnstile-system.ts';

async function shortest(fault: Fault, start: number, keys: readonly string[], ms = 10_000) {
  const driver = new Driver(sutWith(fault));
  const run = (path: ReturnType<typeof pathOf>) => driver.run(scenarioOf(space, path));
  const path = pathOf(start, ...keys);
  const broken = (await run(path))!;
  const failing = { path: { start, moves: path.moves.slice(0, broken.at) }, broken };
  const found = await shrink(space, failing, run, Date.now() + ms);
  expect(await run(found.path)).toMatchObject({ at: found.path.moves.length });
  return found.path.moves.map(({ event }) => space.alphabet[event]!.key);
}

test('what is not needed to fail is dropped, before and between what is', async () => {
  const long = ['push', 'coin', 'push', 'push', 'push', 'coin', 'coin', 'coin', 'push', 'coin'];
  expect(await shortest('banks', 1, long)).toEqual(['coin', 'coin', 'push']);
});

test('what is needed stays: three people must pass before the third is forgotten', async () => {
  const long = ['push', 'coin', 'coin', 'push', 'push', 'coin', 'push', 'coin', 'coin', 'push'];
  expect(await shortest('forgets', 1, long)).toEqual(['coin', 'push', 'coin', 'push', 'coin', 'push']);
});

test('no move that nothing took becomes one that is taken, nor the other way round', async () => {
  const driver = new Driver(sutWith('banks'));
  const tried: string[] = [];
  const path = pathOf(1, 'coin', 'push', 'push', 'coin', 'coin', 'push');
  const kinds = (each: typeof path) =>
    each.moves.map(({ event, step }) => `${space.alphabet[event]!.key}${step ? '' : '!'}`);
  const broken = (await driver.run(scenarioOf(space, path)))!;
  await shrink(
    space,
    { path, broken },
    async (each) => {
      tried.push(kinds(each).join(' '));
      return null;
    },
    Date.now() + 10_000,
  );
  const kept = kinds(path);
  expect(kept.join(' ')).toBe('coin push push! coin coin! push');
  const allButLast = kept.slice(0, -1).keys();
  const candidates = [...allButLast].flatMap((from) =>
    [4, 2, 1].filter((size) => from + size < kept.length).map((size) => kept.toSpliced(from, size).join(' ')),
  );
  expect(new Set(tried)).toEqual(new Set(candidates.filter(validInTheModel)));
  expect(new Set(tried).size).toBe(4);
});

/** Said again, without a state space: a push is taken after a coin, a coin when no other has come since the last push. */
function validInTheModel(told: string): boolean {
  let open = false;
  return told.split(' ').every((kind) => {
    const taken = kind.startsWith('coin') ? !open : open;
    open = kind.startsWith('coin');
    return taken !== kind.endsWith('!');
  });
}

test('what could not be dropped at first is tried again once something else is gone', async () => {
  const path = pathOf(1, 'coin', 'coin', 'push', 'coin', 'push');
  // Fails as a whole, and wherever every event is taken: nothing but the second coin can be dropped first.
  const run = async ({ moves }: typeof path) =>
    moves.every(({ step }) => step) ? { at: moves.length, difference: '', cause: null } : null;
  const broken = { at: 5, difference: '', cause: null };
  const found = await shrink(space, { path, broken }, run, Date.now() + 10_000);
  expect(found.path).toEqual(pathOf(1, 'coin', 'push'));
});

test('without time the path stays as it is', async () => {
  expect(await shortest('banks', 1, ['push', 'coin', 'coin', 'push'], -1)).toHaveLength(4);
});
