import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The first test that fails ends the run of a mutant, so what is quick comes first. */
const judges = ['quick', 'scenarios', 'elections', 'stages', 'journey', 'rest'].map(
  (name) => `test/mutation/${name}.mutation.ts`,
);

const placeOf = ({ moduleId }: TestSpecification) => judges.findIndex((judge) => moduleId.endsWith(judge));

class InThisOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files.toSorted((a, b) => placeOf(a) - placeOf(b));
  }
}

/** The tests that judge mutants of machines/, for StrykerJS: stryker.config.mjs. */
export default defineConfig({
  test: {
    include: judges,
    sequence: { sequencer: InThisOrder },
    maxWorkers: 1,
    // Every mutant meets modules that are loaded anew.
    isolate: true,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
