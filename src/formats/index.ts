import type { TestPath } from '../paths/suite.ts';
import type { Words } from '../run/index.ts';
import type { StateSpace } from '../space/index.ts';
import { csv } from './csv.ts';
import { gherkin } from './gherkin.ts';
import { ndjson } from './ndjson.ts';
import { tell } from './tell.ts';
import { text } from './text.ts';

const formats = { text, ndjson, gherkin, csv } as const;

export type Format = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly Format[];

/** Writes tests in a format, piece by piece, so that many need not be held as one text. */
export function written(
  format: Format,
  tests: Iterable<TestPath>,
  space: StateSpace,
  words: Words,
): Generator<string> {
  return formats[format](tell(tests, space, words), words);
}
