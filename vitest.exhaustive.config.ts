import { defineConfig } from 'vitest/config';

/** What takes long: every path with at most two repeats, the model's own budget; every way of laying out. */
export default defineConfig({
  test: {
    include: ['test/journey/every-path.*.test.ts', 'test/**/*.exhaustive.ts'],
    env: { REPEATS: '2' },
    globalSetup: 'test/run-folder.ts',
    maxWorkers: 2,
    // Exploring leaves much short-lived garbage.
    execArgv: ['--max-semi-space-size=64'],
    isolate: false,
    testTimeout: 600_000,
  },
});
