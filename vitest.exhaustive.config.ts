import { defineConfig } from 'vitest/config';

/** Every path with at most two repeats, the model's own budget: some five times as many as with one. */
export default defineConfig({
  test: {
    include: ['test/journey/every-path.*.test.ts'],
    env: { REPEATS: '2' },
    maxWorkers: 2,
    isolate: false,
    testTimeout: 600_000,
  },
});
