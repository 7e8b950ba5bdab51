import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const title =
  /\b(?:test|it)(?:\.each\([^;]*?\))?\(\s*(?:'((?:[^'\\\n]|\\.)+)'|"((?:[^"\\\n]|\\.)+)"|`((?:[^`\\]|\\.)+)`)/g;

/**
 * The titles of all tests below a folder, read from the files without running them, each as `file: title`. Titles that a
 * program puts together are not found.
 * @throws if the folder cannot be read
 */
export function testTitles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      return [...text.matchAll(title)].map(
        ([, single, double, back]) => `${file}: ${single ?? double ?? back}`,
      );
    });
}
