import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { folderWithPackage } from './packed.ts';

/** What a page imports, and how large that may be. */
interface Budget {
  readonly name: string;
  /** The module that is bundled. */
  readonly code: string;
  /** Bytes, minified and compressed with brotli. */
  readonly limit: number;
}

/** A bundle without xstate: minified, compressed with brotli, in bytes. */
export interface Size extends Budget {
  readonly size: number;
  /** What the bundle still imports. */
  readonly imports: readonly string[];
}

const stages = [
  'registration',
  'confirmation',
  'application',
  'accounted',
  'votingWindow',
  'ballot',
  'inPerson',
];
const journeyAndRules =
  "export { journey, observe, refusalReasons, isAdultOn, isCorrectionWaitOver } from 'deg-workflow-model';";
const labels = "export * from 'deg-workflow-model/labels';";
const all = (subpath: string) => `export * from 'deg-workflow-model/${subpath}';`;

const onlyJourney = "export { journey } from 'deg-workflow-model';";

export const budgets: readonly Budget[] = [
  ...stages.map((stage) => ({
    name: `stage \`${stage}\``,
    code: `export { ${stage} } from 'deg-workflow-model';`,
    limit: 3000,
  })),
  { name: '`journey`', code: onlyJourney, limit: 5000 },
  { name: '`journey`, `observe`, the rules', code: journeyAndRules, limit: 8000 },
  { name: 'the same with all of `/labels`', code: journeyAndRules + labels, limit: 12_000 },
  {
    name: 'the same with all of `/texts` besides',
    code: journeyAndRules + labels + all('texts'),
    limit: 28_000,
  },
  { name: 'all of `/embed`', code: all('embed'), limit: 70_000 },
  { name: 'all of `/guide`', code: all('guide'), limit: 110_000 },
  { name: 'all of `/review`', code: all('review'), limit: 70_000 },
  { name: 'an import of `.` of which nothing is used', code: "import 'deg-workflow-model';", limit: 10 },
];

/** Bundles the packed package as a page would get it, once for each budget without xstate; last, what xstate adds to a page. */
export async function measuredSizes(): Promise<readonly Size[]> {
  const folder = folderWithPackage();
  const sizes: Size[] = [];
  for (const budget of budgets) {
    sizes.push({ ...budget, ...(await bundled(folder, budget.code, true)) });
  }
  const { size } = sizes.find(({ code }) => code === onlyJourney)!;
  const whole = await bundled(folder, onlyJourney, false);
  sizes.push({
    name: '`xstate`, beside `journey`',
    code: '',
    limit: 12_000,
    ...whole,
    size: whole.size - size,
  });
  return sizes;
}

async function bundled(folder: string, code: string, isXstateOutside: boolean) {
  const entry = join(folder, 'entry.js');
  writeFileSync(entry, code);
  const result = await build({
    root: folder,
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'error',
    mode: 'production',
    // Whatever the environment says about production.
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: {
        input: entry,
        preserveEntrySignatures: 'strict',
        external: (id) => isXstateOutside && /^xstate(?:\/|$)/.test(id),
      },
    },
  });
  const chunks = (Array.isArray(result) ? result : [result])
    .flatMap((each) => ('output' in each ? each.output : []))
    .filter((output) => output.type === 'chunk');
  return {
    size: chunks.reduce((sum, chunk) => sum + brotliCompressSync(chunk.code).length, 0),
    imports: chunks.flatMap((chunk) => chunk.imports),
  };
}

/** The sizes as the table of docs/embedding.md, in kB of 1,000 bytes. */
export function sizesTable(sizes: readonly Size[]): string {
  const kB = (bytes: number) => (bytes / 1000).toFixed(1);
  return [
    '| imported | at most | now |',
    '| --- | --- | --- |',
    ...sizes.map(({ name, limit, size }) => `| ${name} | ${limit / 1000} | ${kB(size)} |`),
  ].join('\n');
}
