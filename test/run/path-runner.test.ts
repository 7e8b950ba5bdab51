import { describe, expect, test } from 'vitest';
import { Driver, PathRunner, scenarioOf } from '../../src/run/index.ts';
import { everySequence, pathOf, space } from './turnstile.ts';
import { expected, type Fault, systemWith, type Turnstile } from './turnstile-system.ts';

/** A sut that writes down what is done with its sessions. */
function watched({ fork = false, fault }: { fork?: boolean; fault?: Fault } = {}) {
  const { start, send, observe, fork: copy } = systemWith(fault);
  const open = new Set<Turnstile>();
  const seen = { sends: 0, starts: 0, most: 0, open };
  const opened = (session: Turnstile) => {
    open.add(session);
    seen.most = Math.max(seen.most, open.size);
    return session;
  };
  const sut = {
    expected,
    observe,
    start: async (input: { limit: number }) => {
      seen.starts++;
      return opened(start(input));
    },
    send: async (session: Turnstile, event: object, key: string) => {
      if (!open.has(session)) throw new Error('The session was stopped.');
      seen.sends++;
      send(session, event, key);
    },
    stop: (session: Turnstile) => {
      if (!open.delete(session)) throw new Error('Stopped twice.');
    },
    ...(fork && { fork: (session: Turnstile) => opened(copy(session)) }),
  };
  return { seen, driver: new Driver(sut) };
}

async function brokenIn<Session, Observation>(runner: PathRunner<Session, Observation>) {
  const at: (number | undefined)[] = [];
  for (const index of runner.paths.keys()) at.push((await runner.run(index))?.at);
  await runner.end();
  return at;
}

describe('running paths', () => {
  const paths = everySequence(6);

  test('without fork every path starts anew and every event of every path is sent', async () => {
    const { seen, driver } = watched();
    const broken = await brokenIn(new PathRunner(driver, space, paths));
    expect(broken).toEqual(paths.map(() => undefined));
    expect(seen).toMatchObject({ starts: 2 * 64, sends: 2 * 64 * 6 });
  });

  test('with fork the common beginnings of paths are run once', async () => {
    const { seen, driver } = watched({ fork: true });
    await brokenIn(new PathRunner(driver, space, paths.toReversed()));
    // The edges of two full binary trees of depth 6.
    expect(seen).toMatchObject({ starts: 2, sends: 2 * (2 + 4 + 8 + 16 + 32 + 64) });
  });

  test('no more sessions are open than a path has moves, with the one that runs and its start', async () => {
    const { seen, driver } = watched({ fork: true });
    await brokenIn(new PathRunner(driver, space, paths));
    expect(seen.most).toBeLessThanOrEqual(6 + 2);
    expect(seen.open.size).toBe(0);
  });

  test('a path that is the beginning of another is run to its end, and the other goes on from there', async () => {
    const { seen, driver } = watched({ fork: true });
    const runner = new PathRunner(driver, space, [pathOf(0, 'coin', 'push'), pathOf(0, 'coin')]);
    expect(runner.paths.map(({ moves }) => moves.length)).toEqual([1, 2]);
    await brokenIn(runner);
    expect(seen).toMatchObject({ starts: 1, sends: 2 });
  });

  test.each(['banks', 'forgets', 'jams'] as const)(
    'with fork the same paths break, at the same moves, as when each is run from its start: %s',
    async (fault) => {
      const shared = watched({ fault, fork: true });
      const runner = new PathRunner(shared.driver, space, paths);
      const alone: (number | undefined)[] = [];
      for (const path of runner.paths) {
        alone.push((await watched({ fault }).driver.run(scenarioOf(space, path)))?.at);
      }
      expect(await brokenIn(runner)).toEqual(alone);
      expect(alone.filter((at) => at !== undefined)).not.toHaveLength(0);
      expect(shared.seen.open.size).toBe(0);
    },
  );

  test('a fork that is no copy is noticed', async () => {
    const { fork, ...rest } = systemWith('shares');
    const runner = new PathRunner(new Driver({ ...rest, fork, expected }), space, paths);
    expect((await brokenIn(runner)).filter((at) => at !== undefined)).not.toHaveLength(0);
  });

  test('a path that was given up, and breaks later, leaves the next ones alone', async () => {
    const { send, ...rest } = { ...systemWith(), expected };
    let giveUp = () => {};
    const hanging = new Promise<void>((_, reject) => {
      giveUp = () => reject(new Error('too late'));
    });
    const sends = [() => hanging];
    const sut = {
      ...rest,
      send: (...args: Parameters<typeof send>) => sends.pop()?.() ?? send(...args),
    };
    const runner = new PathRunner(new Driver(sut), space, paths);
    const late = runner.run(0);
    await new Promise(setImmediate);
    expect(await runner.run(1)).toBeNull();
    giveUp();
    expect(await late).toMatchObject({ at: 1, difference: 'too late' });
    expect(await runner.run(2)).toBeNull();
  });

  test('a path run alone, or again, starts anew if its beginning was not kept', async () => {
    const { seen, driver } = watched({ fork: true });
    const runner = new PathRunner(driver, space, paths);
    for (const index of [100, 40, 40]) expect(await runner.run(index)).toBeNull();
    await runner.end();
    expect(seen.starts).toBe(3);
    expect(seen.open.size).toBe(0);
  });
});
