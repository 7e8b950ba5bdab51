import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { generatedFiles } from '../../src/docs/generated.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));

test.each(generatedFiles(`${project}/test`))(
  '$path is what the model gives now',
  async ({ path, content }) => {
    const committed = readFileSync(`${project}/${path}`, 'utf8');
    // Compared as a whole first: a difference of long files is shown as where it begins, not as two walls of text.
    const made = await content();
    if (made === committed) return;
    const at = [...made].findIndex((character, index) => character !== committed[index]);
    expect.fail(
      `${path} is stale from character ${at}: «${made.slice(at, at + 80)}» is not «${committed.slice(at, at + 80)}». Run npm run generate.`,
    );
  },
);
