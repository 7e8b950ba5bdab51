import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { ReviewData } from '../src/review/data.ts';
import { unpackData } from '../src/review/packed/index.ts';

/** The committed page of the model; that it is what the model gives now is a test of its own. */
export const committedPage = fileURLToPath(new URL('../docs/review.html', import.meta.url));

let known: ReviewData | undefined;

/** The data of the committed page, so that its pictures need not be laid out again. */
export function committedData(): ReviewData {
  const json = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(
    readFileSync(committedPage, 'utf8'),
  )?.[1];
  if (json === undefined) throw new Error(`${committedPage} holds no data. Run npm run generate.`);
  known ??= unpackData(json);
  return known;
}
