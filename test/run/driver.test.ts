import { describe, expect, test } from 'vitest';
import { Driver, scenarioOf } from '../../src/run/index.ts';
import { assertFits } from '../../src/run/sut.ts';
import { everySequence, pathOf, space } from './turnstile.ts';
import { sutWith, systemWith, turnstile } from './turnstile-system.ts';

const scenario = (...keys: string[]) => scenarioOf(space, pathOf(1, ...keys));

describe('judging what a system shows', () => {
  test('a system that does what the machine does passes every sequence of events', async () => {
    const driver = new Driver(sutWith());
    for (const path of everySequence(5)) expect(await driver.run(scenarioOf(space, path))).toBeNull();
  });

  test('the difference is told, and the move at which it showed', async () => {
    const broken = await new Driver(sutWith('banks')).run(scenario('coin', 'coin', 'push'));
    expect(broken?.at).toBe(3);
    expect(broken?.difference).toContain('+   open: true,');
    expect(broken?.difference).toContain('-   open: false,');
  });

  test('a start that differs breaks after no moves', async () => {
    const sut = { ...sutWith(), observe: () => ({ open: true, passed: 0 }) };
    expect(await new Driver(sut).run(scenario('coin'))).toMatchObject({ at: 0 });
  });

  test('an error of the system breaks the path where it is thrown', async () => {
    const send = () => {
      throw new Error('out of order');
    };
    const broken = await new Driver({ ...sutWith(), send }).run(scenario('coin'));
    expect(broken).toMatchObject({ at: 1, difference: 'out of order' });
  });

  test('an event that nothing takes must leave everything as it was, under assertions too', async () => {
    const assertions = { locked: () => {}, open: () => {}, closed: () => {} };
    let looks = 0;
    const nervous = { ...systemWith(), assertions, observe: () => looks++ };
    const broken = await new Driver(nervous).run(scenario('push'));
    expect(broken?.difference).toContain('Nothing takes push here');
    expect(await new Driver(nervous).run(scenario('coin'))).toBeNull();
  });

  test('a session is stopped once, whether its path passes, breaks or never starts', async () => {
    const stopped: unknown[] = [];
    const stop = (session: unknown) => {
      stopped.push(session);
    };
    await new Driver({ ...sutWith(), stop }).run(scenario('coin'));
    await new Driver({ ...sutWith('banks'), stop }).run(scenario('coin', 'coin', 'push'));
    await new Driver({ ...sutWith(), stop, observe: () => ({ open: true, passed: 9 }) }).run(scenario());
    expect(stopped).toHaveLength(3);
    expect(new Set(stopped).size).toBe(3);
  });
});

describe('assertions', () => {
  const system = systemWith();
  const shut = (shown: { open: boolean }) => expect(shown.open).toBe(false);

  test('pass where each innermost state has one that holds', async () => {
    const sut = { ...system, assertions: { locked: shut, closed: shut, open: () => {} } };
    expect(await new Driver(sut).run(scenario('coin', 'push'))).toBeNull();
  });

  test('a state without an assertion is a failure, not a pass', async () => {
    const sut = { ...system, assertions: { locked: shut } };
    const broken = await new Driver(sut).run(scenario('coin', 'push'));
    expect(broken).toMatchObject({ at: 1, difference: 'No assertion for the state open.' });
  });

  test('one that throws breaks the path, and one of a state around is run too', async () => {
    const seen: string[] = [];
    const sut = {
      ...system,
      assertions: {
        turnstile: () => void seen.push('turnstile'),
        locked: () => void seen.push('locked'),
        open: shut,
      },
    };
    expect(await new Driver(sut).run(scenario('coin'))).toMatchObject({ at: 1 });
    expect(seen).toEqual(['turnstile', 'locked', 'turnstile']);
  });

  test('for a state that the machine does not have is refused by name', () => {
    expect(() => assertFits({ ...system, assertions: { shut } }, turnstile)).toThrow(
      'The sut has assertions for shut, but machine «turnstile» has no such state. Its states: turnstile, locked, open, closed',
    );
    expect(() => assertFits(system, turnstile)).toThrow('Expected a sut');
  });
});
