import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { degEach } from '../../cli/deg.ts';

const guide = readFileSync('docs/checking.md', 'utf8');

/** The text of the first block in a language that contains something. */
function block(language: string, containing: string): string {
  const blocks = [...guide.matchAll(/```(\w+)\n([\s\S]*?)```\n/g)].filter(([, own]) => own === language);
  return blocks.map(([, , text]) => text!).find((text) => text.includes(containing))!;
}

describe('the guide to properties', () => {
  test.each([
    ['ts', 'test/checks/guide/loan.ts'],
    ['json', 'test/checks/guide/loan.json'],
    ['ts', 'test/checks/guide/loan.test.ts'],
  ])('quotes as %s the file %s as it is run', (language, file) => {
    expect(guide).toContain(`\`\`\`${language}\n${readFileSync(file, 'utf8')}\`\`\`\n`);
  });

  test('quotes what its command prints, and the exit code', async () => {
    const [, ...args] = block('sh', '--properties').trim().split(' -- ');
    const [ran] = await degEach([args.join(' ').split(' ')]);
    expect(ran?.err).not.toContain('error');
    expect(ran?.out).toContain(block('text', 'Findings'));
    expect(ran?.code).toBe(1);
  });
});
