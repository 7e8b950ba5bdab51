import { expect, test } from 'vitest';
import { importFrom } from '../../src/cli/import-from.ts';
import { fixtures } from './deg.ts';

test.each([
  [fixtures, 'is a folder. Expected a TypeScript or JavaScript file in it.'],
  [`${fixtures}/barn.ts`, 'There is no file'],
])('%s cannot be loaded, and the message says why', async (file, message) => {
  await expect(importFrom(file)).rejects.toThrow(message);
});
