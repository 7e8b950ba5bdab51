import { readFileSync } from 'node:fs';

const leftOut = JSON.parse(readFileSync(new URL('test/mutation/left-out.json', import.meta.url), 'utf8'));

const globOf = ({ files }) => {
  if (!files.startsWith('machines/')) return `!machines/**/*${files}`;
  return files.endsWith('/') ? `!${files}**` : `!${files}`;
};

/** StrykerJS over machines/: `npm run mutation:sources`. What it found is in docs/mutation-of-sources.md. */
export default {
  testRunner: 'vitest',
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // Charts are made while modules load, so nearly every mutant acts before any test begins: each meets all tests.
  coverageAnalysis: 'off',
  mutate: ['machines/**/*.ts', ...leftOut.map(globOf)],
  plugins: ['@stryker-mutator/vitest-runner', './test/mutation/ignore-sources.mjs'],
  ignorers: ['sources'],
  ignorePatterns: ['/docs/*.html', '/docs/diagrams', '/dist', '/.cache'],
  // StrykerJS would rewrite tsconfig.json with an interface that TypeScript 7 no longer has; the sandbox needs no other.
  tsconfigFile: 'none',
  // No test checks types: nothing has to be silenced.
  disableTypeChecks: false,
  concurrency: 3,
  // On a busy machine a run may take minutes, and an outrun limit would count as a kill.
  timeoutMS: 300_000,
  dryRunTimeoutMinutes: 15,
  reporters: ['progress-append-only', 'json'],
  jsonReporter: { fileName: 'node_modules/.cache/mutation.json' },
  cleanTempDir: 'always',
  warnings: { slow: false },
  allowConsoleColors: false,
};
