import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    maxWorkers: 2,
    // Tests are pure, and what several files explore is then explored once in a worker.
    isolate: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
