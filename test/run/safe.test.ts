import fc from 'fast-check';
import { test } from 'vitest';
import { chartOf } from '../../src/chart/index.ts';
import { suiteFor } from '../../src/paths/index.ts';
import { commandsOf } from '../../src/run/commands.ts';
import { describePaths } from '../../src/run/describe-paths.ts';
import { explore } from '../../src/space/index.ts';
import { machine, sut, tried } from './safe.ts';

const space = explore(machine, tried);

describePaths(machine, suiteFor(space, chartOf(machine), 'classes'), sut, {
  name: 'test/run/safe.ts#machine',
});

test('random events find no difference', async () => {
  const { commands, setup } = commandsOf(space, sut);
  const runs = fc.commands(commands.map((command) => fc.constant(command)));
  await fc.assert(fc.asyncProperty(runs, (run) => fc.asyncModelRun(setup, run)));
});
