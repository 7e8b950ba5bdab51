import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importFrom } from '../../src/cli/import-from.ts';
import { fixtures } from './deg.ts';

test.each([
  [fixtures, 'is a folder. Expected a TypeScript or JavaScript file in it.'],
  [`${fixtures}/barn.ts`, 'There is no file'],
])('%s cannot be loaded, and the message says why', async (file, message) => {
  await expect(importFrom(file)).rejects.toThrow(message);
});

test('a package that the file’s folder does not have is named in one line', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-packages-'));
  writeFileSync(
    join(folder, 'a.ts'),
    "import { createMachine } from 'no-such-package'; export const a = createMachine({});",
  );
  await expect(importFrom(join(folder, 'a.ts'))).rejects.toThrow(
    /it needs «no-such-package», which its folder does not have\. Install it there\.$/,
  );
  rmSync(folder, { recursive: true });
});
