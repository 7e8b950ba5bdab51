import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['test/run/safe.ts', 'test/run/safe.test.ts'])('the guide quotes %s as it is run', (file) => {
  const guide = readFileSync('docs/testing.md', 'utf8');
  expect(guide).toContain(`\`\`\`ts\n${readFileSync(file, 'utf8')}\`\`\`\n`);
});
