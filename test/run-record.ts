import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Reporter, TestModule, TestSpecification, Vitest } from 'vitest/node';
import type { TestFile, TestRun } from '../src/review/data.ts';

/**
 * What is recorded: the tests that say what the model does. Those of the tools say nothing of it, and those of the generated
 * files depend on the record.
 */
const recorded = /^test\/(?:election|journey|oracle|requirements|rules|scenarios|stages|texts)\//;

/**
 * Records a complete run of the tests for the visualizer: which tests there were, and which failed; no times, so that it is
 * the same wherever they are run. A run of a part records nothing. A run that finds the record stale writes it, and fails.
 */
export class RunRecord implements Reporter {
  readonly #file: string;
  #vitest: Vitest | undefined;
  #wanted: readonly TestSpecification[] = [];

  /** @param file where the record is, from the root of the project */
  constructor(file = 'docs/test-run.json') {
    this.#file = file;
  }

  onInit(vitest: Vitest): void {
    this.#vitest = vitest;
  }

  onTestRunStart(specifications: readonly TestSpecification[]): void {
    this.#wanted = specifications;
  }

  async onTestRunEnd(
    modules: readonly TestModule[],
    _errors: readonly unknown[],
    reason: 'passed' | 'failed' | 'interrupted',
  ): Promise<void> {
    const vitest = this.#vitest;
    if (vitest === undefined || reason === 'interrupted' || !(await this.#isComplete(vitest, modules)))
      return;
    const file = join(vitest.config.root, this.#file);
    const record = `${JSON.stringify(testRunOf(modules, vitest.config.root), null, 2)}\n`;
    if (existsSync(file) && readFileSync(file, 'utf8') === record) return;
    writeFileSync(file, record);
    vitest.logger.error(
      `${this.#file} is written anew, since other tests were run or failed: run npm run generate.`,
    );
    process.exitCode = 1;
  }

  async #isComplete(vitest: Vitest, modules: readonly TestModule[]): Promise<boolean> {
    const { watch, testNamePattern } = vitest.config;
    if (watch || testNamePattern !== undefined) return false;
    const all = await vitest.globTestSpecifications();
    const wanted = new Set(this.#wanted.map(({ moduleId }) => moduleId));
    const whole = this.#wanted.every(({ testLines }) => testLines === undefined);
    const skipped = modules.some(({ children }) => !children.allTests('skipped').next().done);
    return whole && !skipped && all.every(({ moduleId }) => wanted.has(moduleId));
  }
}

/** What a run found, file by file. @param root of the project */
export function testRunOf(modules: readonly TestModule[], root: string): TestRun {
  const files = modules.flatMap((module): readonly TestFile[] => {
    const file = relative(root, module.moduleId).split(sep).join('/');
    if (!recorded.test(file)) return [];
    const tests = [...module.children.allTests()];
    const names = tests.map(({ fullName }) => fullName).sort();
    return [
      {
        file,
        tests: names.length,
        fingerprint: createHash('sha256').update(names.join('\n')).digest('hex').slice(0, 16),
        failures: [
          ...(module.errors().length > 0 ? ['the file itself'] : []),
          ...tests.filter((test) => test.result().state === 'failed').map(({ fullName }) => fullName),
        ].sort(),
      },
    ];
  });
  return { files: files.sort((a, b) => (a.file < b.file ? -1 : 1)) };
}
