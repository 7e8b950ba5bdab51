import { defineConfig } from 'vitest/config';
import { RunRecord } from './test/run-record.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Two repeats in one path take the longer run: vitest.exhaustive.config.ts.
    env: { REPEATS: '1' },
    globalSetup: 'test/run-folder.ts',
    maxWorkers: 2,
    // Exploring leaves much short-lived garbage.
    execArgv: ['--max-semi-space-size=64'],
    // Tests are pure, and what several files explore is then explored once in a worker.
    isolate: false,
    reporters: ['default', new RunRecord()],
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
