import { describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { analysisOf } from '../../src/deg/analysis.ts';
import { exploredMachine } from '../../src/deg/explored-machine.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { coverTransitions, runGraph } from '../../src/paths/index.ts';
import { modelOf } from '../../src/review/logic/model.ts';
import { stepsOf } from '../../src/review/logic/paths/story.ts';
import { explore } from '../../src/space/index.ts';

describe.each(subjects)('the stories of $id', (subject) => {
  const analysis = analysisOf(subject.id);
  const machine = exploredMachine(analysis);
  const model = modelOf(machine);

  test('take every transition that any step can take', () => {
    const told = new Set(
      machine.suite.stories.flatMap((story) =>
        stepsOf(model, story).flatMap(({ transitions }) => transitions),
      ),
    );
    const possible = analysis.space.configurations.flatMap(({ steps }) =>
      steps.flatMap(({ transitions }) => transitions),
    );
    expect(told).toEqual(new Set(possible));
  });

  test('are as few as is proved to be needed, or one more', () => {
    const { stories, atLeast } = machine.suite;
    expect(stories.length).toBeGreaterThanOrEqual(atLeast);
    expect(stories.length).toBeLessThanOrEqual(atLeast + 1);
  });
});

test('a cover of a fork with three ends has three paths, and no fewer are said to do', () => {
  const fork = createMachine({
    id: 'fork',
    initial: 'start',
    states: { start: { on: { a: 'left', b: 'middle', c: 'right' } }, left: {}, middle: {}, right: {} },
  });
  const alphabet = ['a', 'b', 'c'].map((type) => ({ key: type, event: { type } }));
  const space = explore(fork, { inputs: [undefined], alphabet });
  const noRepeats = { items: [], ofLabel: space.labels.map(() => 0), budget: 0 };
  const { tests, atLeast } = coverTransitions(runGraph(space, space.starts, noRepeats));
  expect(tests).toHaveLength(3);
  expect(atLeast).toBe(3);
});
