import { rmSync } from 'node:fs';
import { afterAll, describe, expect, test } from 'vitest';
import type { AnyStateMachine } from 'xstate';
import type { Suite, TestPath } from '../paths/suite.ts';
import type { StateSpace } from '../space/index.ts';
import { Driver } from './driver.ts';
import { type Failure, failureFiles, readFailure } from './failure.ts';
import { innermost } from './innermost.ts';
import { PathTester } from './path-tester.ts';
import { failureInWords } from './report.ts';
import { pathBy, scenarioOf } from './scenario.ts';
import { assertFits, type Sut } from './sut.ts';
import { plainWords, type Words } from './words.ts';

export interface PathOptions {
  /** How the command line names the machine (FILE#EXPORT, or one of the model), so that a failure can be replayed from it; its id unless given. */
  readonly name?: string;
  /** In which words a failure is told; the machine's own names, in English, unless given. */
  readonly words?: Words;
  /** Where failures are saved; `.failing-paths` in the current folder unless given. */
  readonly folder?: string;
}

/** With more paths than this, Vitest would spend more time on its tests than on the paths. */
const TESTS_OF_THEIR_OWN = 300;

/** What Vitest gives a test by default. */
const MS_A_PATH = 5_000;

/**
 * Declares Vitest tests that run a suite against a system: what the system shows is judged at the start and after every
 * move, and a move that nothing takes must change nothing. Up to 300 paths are a test each; more are grouped by where they
 * start and end. Failures saved earlier for this machine and suite are run first, judged by the machine as it is now; one that
 * passes is removed, one that is no path of the space any more fails.
 * A last test compares the number of paths given with the number run.
 * @throws TypeError when the sut does not fit the machine
 */
export function describePaths<Session, Observation>(
  machine: AnyStateMachine,
  suite: Suite,
  sut: Sut<Session, Observation>,
  options: PathOptions = {},
): void {
  const { words = plainWords(machine.id, 'en'), name = machine.id, folder = '.failing-paths' } = options;
  assertFits(sut, machine);
  const { criterion, space, tests } = suite;
  const driver = new Driver(sut);
  const tester = new PathTester(driver, suite, { machine: name, words, folder });
  describe(`${words.title}: ${criterion}`, { concurrent: false, shuffle: false }, () => {
    for (const file of failureFiles(folder)) declareSaved(file);
    for (const group of groupsOf(tester.runner.paths, space)) declareGroup(group, tester);
    test('every path of the suite is run', () => {
      expect(tester.ran.size).toBe(tests.length);
    });
    afterAll(() => tester.runner.end());
  });

  function declareSaved(file: string): void {
    const title = `what failed before: ${file}`;
    try {
      const failure = readFailure(file);
      if (failure.machine !== name || failure.suite !== criterion) return;
      test(title, () => runSaved(file, failure));
    } catch (error) {
      test(title, () => {
        throw error;
      });
    }
  }

  async function runSaved(file: string, { input, moves }: Failure): Promise<void> {
    const keys = moves.map(({ key }) => key);
    const scenario = scenarioOf(space, pathBy(space, input, keys));
    const broken = await driver.run(scenario);
    if (!broken) return rmSync(file);
    const failing = { ...scenario, moves: scenario.moves.slice(0, broken.at) };
    const { difference, cause } = broken;
    const report = { suite: criterion, scenario: failing, length: moves.length, difference, file };
    throw new Error(failureInWords({ ...report, shortest: failing }, words), { cause });
  }
}

/** Paths that are one test: indexes into the runner's paths. */
interface Group {
  readonly title: string;
  readonly paths: readonly number[];
}

function groupsOf(paths: readonly TestPath[], space: StateSpace): readonly Group[] {
  const groups = new Map<string, number[]>();
  for (const [index, { start, moves }] of paths.entries()) {
    const end = space.configurations[moves.at(-1)?.to ?? space.starts[start]!]!;
    const ends = `start ${start} to ${innermost(end.snapshot).join(', ')}`;
    const title = paths.length > TESTS_OF_THEIR_OWN ? ends : `path ${index + 1}, from ${ends}`;
    const group = groups.get(title);
    if (group) group.push(index);
    else groups.set(title, [index]);
  }
  return [...groups].map(([title, indexes]) => ({ title, paths: indexes }));
}

function declareGroup<Session, Observation>(
  { title, paths }: Group,
  tester: PathTester<Session, Observation>,
): void {
  const name = paths.length === 1 ? title : `${paths.length} paths from ${title}`;
  test(name, { timeout: MS_A_PATH * paths.length }, async () => {
    const errors: unknown[] = [];
    for (const index of paths) await tester.test(index).catch((error: unknown) => errors.push(error));
    const [first] = errors;
    if (first instanceof Error && errors.length > 1) {
      first.message += `\n\n${errors.length - 1} more of these paths fail.`;
    }
    if (first) throw first;
  });
}
