import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { testTitles } from '../checks/index.ts';
import type { Tested } from '../deg/review-data.ts';
import type { TestRun } from '../review/data.ts';

/** Where the last complete run of the tests is recorded, in the project's folder. */
export const testRunFile = 'docs/test-run.json';

/**
 * What is known of a project's tests: their titles, and the last recorded run, if there is one.
 * @throws if the folder has no tests, or the record is no JSON
 */
export function testedIn(project: string): Tested {
  const file = join(project, testRunFile);
  return {
    titles: testTitles(join(project, 'test')),
    run: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestRun) : null,
  };
}
