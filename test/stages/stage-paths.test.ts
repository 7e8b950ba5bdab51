import { createTestModel } from '@xstate/test';
import { describe, expect, test } from 'vitest';
import type { AnyMachineSnapshot } from 'xstate';
import { getSimplePaths } from 'xstate/graph';
import { analysisOf } from '../../src/deg/analysis.ts';
import { type Subject, type SubjectId, subjects } from '../../src/deg/subjects.ts';
import { simplePaths, walkClasses } from '../../src/paths/index.ts';
import { interpreterOf, type Step } from '../../src/space/index.ts';
import type * as oracle from '../oracle/index.ts';
import { compareStage, oracleAtStage, take } from './stage-beside-oracle.ts';

/**
 * Simple paths of each stage on its own, summed over its inputs, and why so many. A change here is a decision.
 */
const expectedSimplePaths: Partial<Record<SubjectId, number>> = {
  // Three items in any order, then two: 3! · 2!.
  registration: 12,
  // A voter who meets every condition: 99; each of the 31 others: to try or not while filing is open, and after it.
  application: 99 + 31 * 4,
  // To try or not while filing is open, and after it has closed.
  accounted: 4,
  votingWindow: 1,
  // Of age: the window closes at each of seven steps, or the vote is cast. Not of age: it closes.
  ballot: 8 + 1,
  // Five ways in each of four phases, or none.
  inPerson: 5 * 4 + 1,
};

const stages = subjects.filter(({ id }) => id !== 'journey');
const listed = stages.filter(({ id }) => id in expectedSimplePaths);

describe.each(listed)('the simple paths of $id', (stage) => {
  const { space } = analysisOf(stage.id);
  const paths = space.starts.map((start) => [...simplePaths(space, start)]);

  test('are as many as the leaflet gives reason for', () => {
    expect(paths.flat()).toHaveLength(expectedSimplePaths[stage.id]!);
  });

  test('are the same set as those of xstate/graph', () => {
    for (const [index, input] of stage.inputs.entries()) {
      const foreign = getSimplePaths(stage.machine, {
        input,
        events: stage.alphabet.map(({ event }) => event),
      })
        .filter(({ state }) => state.status === 'done')
        .map(({ steps }) =>
          steps.map(({ event }) => JSON.stringify(event)).filter((event) => !event.includes('xstate.init')),
        );
      const ours = paths[index]!.map((path) =>
        path.map(({ event }) => JSON.stringify(stage.alphabet[event]!.event)),
      );
      expect(sorted(ours)).toEqual(sorted(foreign));
    }
  });

  test('run under @xstate/test, beside the oracle, without one path lost', () => {
    for (const [index, input] of stage.inputs.entries()) {
      const model = createTestModel(stage.machine);
      const generated = paths[index]!.map((path) => statePath(stage, input, path));
      const tested = model.getPaths(() => generated);
      expect(tested).toHaveLength(generated.length);
      for (const path of tested) {
        let facts = oracleAtStage(stage.id, input);
        let compared = 0;
        path.testSync({
          events: Object.fromEntries(
            stage.alphabet.map(({ type }) => [
              type,
              ({ event }: { event: object }) => {
                facts = take(facts, keyOf(stage, event));
              },
            ]),
          ),
          states: {
            '*': (snapshot) => {
              compareStage(stage, snapshot, facts);
              compared++;
            },
          },
        });
        expect(compared).toBe(path.steps.length);
      }
    }
  });
});

test.each(stages)('every path class of $id agrees with the oracle at every step', (stage) => {
  const { space, independence, repeats } = analysisOf(stage.id);
  for (const [index, input] of stage.inputs.entries()) {
    const interpreter = interpreterOf(stage.machine);
    const stack: { snapshot: AnyMachineSnapshot; facts: oracle.Facts }[] = [
      { snapshot: interpreter.start(input).snapshot, facts: oracleAtStage(stage.id, input) },
    ];
    compareStage(stage, stack[0]!.snapshot, stack[0]!.facts);
    walkClasses(space, space.starts[index]!, independence, repeats, {
      enter: ({ event }) => {
        const { snapshot, facts } = stack.at(-1)!;
        const entry = stage.alphabet[event]!;
        const next = {
          snapshot: interpreter.step(snapshot, entry.event)!.snapshot,
          facts: take(facts, entry.key as oracle.EventKey),
        };
        compareStage(stage, next.snapshot, next.facts);
        stack.push(next);
      },
      end: () => {},
      leave: () => {
        stack.pop();
      },
    });
  }
});

/** A path in the shape that @xstate/test takes: the states from XState itself, not from the explored space. */
function statePath({ machine, alphabet }: Subject, input: unknown, path: readonly Step[]) {
  const interpreter = interpreterOf(machine);
  let state = interpreter.start(input).snapshot;
  const steps = path.map((step) => {
    const { event } = alphabet[step.event]!;
    state = interpreter.step(state, event)!.snapshot;
    return { state, event };
  });
  return { state, steps, weight: steps.length };
}

function keyOf({ alphabet }: Subject, event: object): oracle.EventKey {
  return alphabet.find((entry) => JSON.stringify(entry.event) === JSON.stringify(event))!
    .key as oracle.EventKey;
}

function sorted(paths: readonly (readonly string[])[]): string[] {
  return paths.map((path) => path.join(' ')).sort();
}
