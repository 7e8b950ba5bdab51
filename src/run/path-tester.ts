import type { Suite, TestPath } from '../paths/suite.ts';
import type { Break, Driver } from './driver.ts';
import { failureOf, saveFailure } from './failure.ts';
import { PathRunner } from './path-runner.ts';
import { failureInWords } from './report.ts';
import { scenarioOf } from './scenario.ts';
import { cut, type FailingPath, shrink } from './shrink.ts';
import type { Words } from './words.ts';

/** How long a shorter failing path is looked for: well within the time that a test has by default. */
const SHRINK_MS = 2_000;

/** What a failing path is reported with. */
export interface Reporting {
  readonly machine: string;
  readonly words: Words;
  /** Where failures are saved. */
  readonly folder: string;
}

/** Runs paths one by one; one that fails is shrunk, saved and explained. */
export class PathTester<Session, Observation> {
  readonly runner: PathRunner<Session, Observation>;
  /** Paths run to their end or to where they broke. */
  readonly ran = new Set<number>();
  readonly #driver: Driver<Session, Observation>;
  readonly #suite: Suite;
  readonly #reporting: Reporting;
  /** The shortest path found for a place and a difference: many paths may fail there, and it is looked for once. */
  readonly #shortest = new Map<string, FailingPath | null>();

  constructor(driver: Driver<Session, Observation>, suite: Suite, reporting: Reporting) {
    this.runner = new PathRunner(driver, suite.space, suite.tests);
    this.#driver = driver;
    this.#suite = suite;
    this.#reporting = reporting;
  }

  /** Runs a path. @param index into the runner's paths @throws an error that explains in words where it broke */
  async test(index: number): Promise<void> {
    const broken = await this.runner.run(index);
    this.ran.add(index);
    if (broken)
      throw new Error(await this.#explain(this.runner.paths[index]!, broken), { cause: broken.cause });
  }

  async #explain(path: TestPath, broken: Break): Promise<string> {
    const { machine, words, folder } = this.#reporting;
    const { criterion: suite, space } = this.#suite;
    const failing = { path: cut(path, broken), broken };
    const place = failing.path.moves.at(-1);
    const key = `${place?.from ?? -path.start} ${place?.event} ${broken.difference}`;
    if (!this.#shortest.has(key)) this.#shortest.set(key, await this.#shorten(failing));
    const found = this.#shortest.get(key)!;
    const shortest = found && scenarioOf(space, found.path);
    const report = {
      suite,
      scenario: scenarioOf(space, failing.path),
      length: path.moves.length,
      difference: broken.difference,
      shortest,
      file:
        shortest &&
        saveFailure(folder, failureOf({ machine, suite }, shortest, found.broken.difference, words)),
    };
    return failureInWords(report, words);
  }

  async #shorten({ path }: FailingPath): Promise<FailingPath | null> {
    const { space } = this.#suite;
    const run = (each: TestPath) => this.#driver.run(scenarioOf(space, each));
    const until = Date.now() + SHRINK_MS;
    const again = await run(path);
    return again && shrink(space, { path: cut(path, again), broken: again }, run, until);
  }
}
