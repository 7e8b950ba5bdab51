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
