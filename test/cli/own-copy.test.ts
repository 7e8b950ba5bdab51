import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { deg } from './deg.ts';

const folder = mkdtempSync(join(tmpdir(), 'own-copy-'));
const file = join(folder, 'kettle.ts');

beforeAll(() => {
  mkdirSync(join(folder, 'node_modules'));
  const xstate = fileURLToPath(new URL('../../node_modules/xstate', import.meta.url));
  cpSync(xstate, join(folder, 'node_modules/xstate'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  writeFileSync(
    file,
    `import { and, assign, fromPromise, not, setup, stateIn } from 'xstate';
export const kettle = setup({
  types: {} as { context: { full: boolean } },
  actors: { boil: fromPromise(async () => 100) },
  guards: { isFull: ({ context }) => context.full },
}).createMachine({
  id: 'kettle', context: { full: false }, type: 'parallel',
  states: {
    water: { on: { fill: { actions: assign({ full: true }) }, pour: { guard: and(['isFull', not(stateIn('#boiling'))]), actions: assign({ full: false }) } } },
    heat: {
      initial: 'off',
      states: {
        off: { on: { press: { guard: 'isFull', target: 'on' } } },
        on: { id: 'boiling', invoke: { src: 'boil', onDone: 'warm' }, after: { 60000: 'off' } },
        warm: { after: { 1000: 'off' } },
      },
    },
  },
});
`,
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a machine in another folder is explored with that folder’s own copy of xstate', async () => {
  const { code, out } = await deg(['check', `${file}#kettle`, '--json']);
  const { configurations, edges, transitions, findings } = JSON.parse(out);
  expect(findings).toEqual([]);
  expect(transitions).toEqual({ total: 6, covered: 6, unreachable: 0 });
  // Off or warm, full or not; on with a live actor, full. Filling is possible everywhere; pouring where full and not boiling.
  expect(configurations).toBe(5);
  expect(edges).toBe(5 + 2 + 1 + 2 + 2);
  expect(code).toBe(0);
});

test('its guards are taken apart into their literals', async () => {
  const { out } = await deg(['paths', `${file}#kettle`, '--criterion', 'mcdc', '--json']);
  const { covered, unreachable } = JSON.parse(out);
  expect([...covered, ...unreachable].sort()).toEqual([
    'kettle.heat.off/press/0: isFull',
    'kettle.water/pour/0: in #boiling',
    'kettle.water/pour/0: isFull',
  ]);
});

test('a default export is found where the folder makes the file a CommonJS module', async () => {
  const plain = join(folder, 'plain');
  mkdirSync(plain);
  writeFileSync(join(plain, 'package.json'), '{ "type": "commonjs" }');
  writeFileSync(
    join(plain, 'lamp.ts'),
    `import { createMachine } from 'xstate';
export const watts: number = 40;
export default createMachine({ id: 'lamp', initial: 'off', states: { off: { on: { press: 'on' } }, on: { on: { press: 'off' } } } });
`,
  );
  const { code, out } = await deg(['check', `${plain}/lamp.ts#default`, '--json']);
  expect(JSON.parse(out)).toMatchObject({ machine: 'lamp', configurations: 2 });
  expect(code).toBe(0);
  const { err } = await deg(['check', `${plain}/lamp.ts#lamp`]);
  expect(err).toMatch(/It exports (?:default, watts|watts, default)\./);
});
