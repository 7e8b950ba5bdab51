import { expect, test } from 'vitest';
import { figures } from './figures.ts';
import { recorded } from './record.ts';

test('the figures that were written down are those that the commands find now', async () => {
  expect(JSON.parse(JSON.stringify(await figures()))).toEqual(recorded());
});
