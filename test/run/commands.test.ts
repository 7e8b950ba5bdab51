import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commandsOf } from '../../src/run/commands.ts';
import { space } from './turnstile.ts';
import { type Fault, sutWith } from './turnstile-system.ts';

function check(fault?: Fault) {
  const { commands, setup } = commandsOf(space, sutWith(fault), 1);
  const runs = fc.commands(
    commands.map((command) => fc.constant(command)),
    { maxCommands: 40, size: 'max' },
  );
  const property = fc.asyncProperty(runs, (run) => fc.asyncModelRun(setup, run));
  return fc.check(property, { numRuns: 60, seed: 1 });
}

test('long random runs pass on a system that does what the machine does', async () => {
  expect(await check()).toMatchObject({ failed: false, numRuns: 60 });
});

test('a planted fault is found and shrunk to the events that it needs', async () => {
  const { failed, counterexample, errorInstance } = await check('forgets');
  expect(failed).toBe(true);
  expect(String(counterexample?.[0]).replace(/ \/\*.*/, '')).toBe('coin,push,coin,push,coin,push');
  expect(String(errorInstance)).toContain('-   passed: 3');
});

test('an event is sent only where the machine takes it', async () => {
  const sent: string[] = [];
  const sut = sutWith();
  const send: typeof sut.send = (session, event, key) => {
    sent.push(key);
    return sut.send(session, event, key);
  };
  const { commands, setup } = commandsOf(space, { ...sut, send });
  const [coin, push] = commands;
  await fc.asyncModelRun(setup, [push!, coin!, coin!, push!, push!]);
  expect(sent).toEqual(['coin', 'push']);
});
