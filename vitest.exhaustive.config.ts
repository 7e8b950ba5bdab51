import { defineConfig } from 'vitest/config';

/** Three repeats in one path instead of two: some four times as many paths, for a longer run. */
export default defineConfig({
  test: {
    include: ['test/journey/every-path.*.test.ts'],
    env: { REPEATS: '3' },
    maxWorkers: 2,
    testTimeout: 600_000,
  },
});
