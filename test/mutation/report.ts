/** Reads reports of StrykerJS and writes docs/mutation-of-sources.md; see there. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pageOf } from './page.ts';
import { parseReport } from './stryker-report.ts';
import { survivorsIn, unexplainedIn, unmetIn } from './survivors.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const page = join(project, 'docs/mutation-of-sources.md');

const given = process.argv.slice(2);
const paths = given.length > 0 ? given : [join(project, 'node_modules/.cache/mutation.json')];

try {
  // Of a file in several reports the last counts.
  const reports = paths.map((path) => parseReport(readFileSync(path, 'utf8'), path));
  const files = new Map(reports.flatMap(({ files }) => Object.entries(files)));
  const sources = readdirSync(join(project, 'machines'), { recursive: true, encoding: 'utf8' })
    .map((path) => `machines/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.ts'));
  const survivors = survivorsIn(files);
  writeFileSync(page, pageOf({ files, sources, version: reports[0]!.framework.version }));
  const faults = [
    ...unexplainedIn(survivors).map(({ place }) => `survived, and nothing explains it: ${place}`),
    ...unmetIn(survivors, files).map(
      ({ file, line, now }) => `explained, and no survivor: ${file} «${line}» → ${now}`,
    ),
  ];
  for (const fault of faults) console.error(fault);
  console.log(`${files.size} files, ${survivors.length} survivors; written: docs/mutation-of-sources.md`);
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  console.error('Name reports that npm run mutation:sources has written, or run it first.');
  process.exitCode = 2;
}
