import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { deg, degAlone, fixtures } from './deg.ts';

test.each([
  [['--help']],
  [['draw', `${fixtures}/door.ts#door`, '--format', 'mermaid']],
  [['paths', `${fixtures}/lift.ts#endless`, '--count']],
])('%j in a process that others have used prints what it does in its own', async (args) => {
  await deg(['check', `${fixtures}/lift.ts#throwing`, '--json']);
  expect(await deg(args)).toEqual(await degAlone(args));
});

test('through npm, files are named from where the user is', () => {
  const project = fileURLToPath(new URL('../..', import.meta.url));
  const run = ['--prefix', project, 'run', '--silent', 'deg', '--'];
  const windows = process.platform === 'win32';
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([key]) => !/^(npm_|INIT_CWD$)/i.test(key)),
  );
  const drawn = execFileSync(
    windows ? 'npm.cmd' : 'npm',
    [...run, 'draw', 'door.ts#door', '--format', 'mermaid'],
    { cwd: fixtures, encoding: 'utf8', shell: windows, env },
  );
  expect(drawn).toContain('stateDiagram-v2');
});
