import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { chartOf } from '../../src/chart/index.ts';
import { repeatsOf } from '../../src/paths/index.ts';
import type { ReviewMachine, Story } from '../../src/review/data.ts';
import { packSpace } from '../../src/review/index.ts';
import { type Model, modelOf } from '../../src/review/logic/model.ts';
import { goalsIn } from '../../src/review/logic/paths/goal-list.ts';
import { KeptStories } from '../../src/review/logic/paths/kept-stories.ts';
import { hasEnd, type Listing, listing } from '../../src/review/logic/paths/listing.ts';
import { classesByOutcome } from '../../src/review/logic/paths/outcome-counts.ts';
import { goalsOf, type PathFilter, startsIn } from '../../src/review/logic/paths/path-filter.ts';
import { type Goal, goalTest } from '../../src/review/logic/paths/paths-goal.ts';
import { unreachedIn } from '../../src/review/logic/paths/reach.ts';
import { shortestTo } from '../../src/review/logic/paths/shortest.ts';
import { stepsOf } from '../../src/review/logic/paths/story.ts';
import { explore } from '../../src/space/index.ts';
import { fixture } from './fixture.ts';

const data = await fixture();
const [hike, lights] = data.machines.map((machine) => modelOf(machine)) as [Model, Model];

const listed = (model: Model, filter: PathFilter = { values: {}, goals: {} }): Listing => {
  const found = listing(model, startsIn(model.machine, filter), goalsOf(filter));
  while (found.more(() => false));
  return found;
};
const storiesOf = (found: Listing): readonly Story[] => found.kept.slice(0, found.kept.length);
const events = (model: Model, story: Story) =>
  stepsOf(model, story).map(({ event }) => model.machine.events[event]!.key);

describe('all paths', () => {
  it.each([
    ['hike', hike],
    ['lights', lights],
  ] as const)(
    'are as many as the data says, by outcome as many as are counted without walking: %s',
    (_, model) => {
      const { tally, byOutcome, kept } = listed(model);
      expect(String(tally.walked)).toBe(model.machine.counts.classes);
      expect(tally.matching).toBe(tally.walked);
      expect(kept.length).toBe(tally.walked);
      const walked = new Map([...byOutcome].map(([key, { walked }]) => [key, BigInt(walked)]));
      expect(walked).toEqual(classesByOutcome(model));
    },
  );

  it('are the same whether they are found in slices or at once', () => {
    const atOnce = listing(hike, [0, 1, 2], []);
    atOnce.more(() => true);
    expect(storiesOf(listed(hike))).toEqual(storiesOf(atOnce));
  });

  it('are those that a reader of every story would pick, for all conditions together', () => {
    const filter: PathFilter = {
      values: { member: 'no' },
      goals: { outcome: 'missed', refusal: 'S-3', state: 'hike.planning.boots.wet', source: 'S-1' },
    };
    const picked = storiesOf(listed(hike)).filter((story) => {
      const steps = stepsOf(hike, story);
      const after = steps.map(({ to }) => hike.space.configurations[to]!);
      return (
        hike.machine.starts[story.start]!.values.member === 'no' &&
        after.at(-1)!.states.includes('missed') &&
        after.some(({ reasons }) => reasons.includes('S-3')) &&
        events(hike, story).includes('boots.washed') &&
        events(hike, story).includes('season.closed')
      );
    });
    const found = listed(hike, filter);
    expect(storiesOf(found)).toEqual(picked);
    expect(picked.length).toBeGreaterThan(0);
    expect(found.tally.matching).toBe(picked.length);
    expect(found.tally.matching).toBeLessThan(found.tally.walked);
    expect(found.tally.walked).toBeLessThan(listed(hike).tally.walked);
  });

  it('have no end where a cycle takes nothing of the repeat set, and are then not listed', () => {
    const uncounted = { ...hike.machine.counts, classes: '' };
    const of = (model: Model, ofLabel: readonly number[]): Model => ({
      ...model,
      machine: { ...model.machine, counts: uncounted },
      repeats: { ...model.repeats, ofLabel },
    });
    expect(hasEnd(of(lights, lights.repeats.ofLabel))).toBe(true);
    expect(
      hasEnd(
        of(
          lights,
          lights.repeats.ofLabel.map(() => 0),
        ),
      ),
    ).toBe(false);
  });

  it('do not begin where an answer was not asked for', () => {
    expect(startsIn(hike.machine, { values: { booted: 'yes' }, goals: {} })).toEqual([1]);
  });
});

describe('kept stories', () => {
  it('come back as they were given, past the room with which they begin', () => {
    const kept = new KeptStories();
    const given = Array.from({ length: 500 }, (_, start) => ({
      start,
      steps: Array.from({ length: start % 13 }, (_, step) => (start * step) % 256),
    }));
    expect(given.every((story) => kept.add(story))).toBe(true);
    expect(kept.slice(0, 500)).toEqual(given);
    expect(kept.slice(498, 600)).toEqual(given.slice(498));
  });

  it('refuse what does not fit into a byte, and say so', () => {
    const kept = new KeptStories();
    expect(kept.add({ start: 0, steps: [256] })).toBe(false);
    expect(kept.length).toBe(0);
  });
});

describe('the shortest path', () => {
  const to = (goal: Goal) => shortestTo(hike, goal);

  it('to a final state takes no more events than are needed', () => {
    expect(events(hike, to({ kind: 'state', id: 'walking' })!)).toEqual([
      'hut.asked',
      'hut.granted',
      'boots.washed',
      'boots.dried',
      'walk.begun',
    ]);
  });

  it('to an outcome is as short as the shortest of all paths that end so', () => {
    for (const id of goalsIn(hike).outcome) {
      const lengths = storiesOf(listed(hike, { values: {}, goals: { outcome: id } })).map(
        ({ steps }) => steps.length,
      );
      expect(to({ kind: 'outcome', id })!.steps).toHaveLength(Math.min(...lengths));
    }
    expect(goalsIn(hike).outcome).toEqual(['walking', 'missed']);
  });

  it('to a refusal begins where it is given: its third reason only to one without boots', () => {
    expect(to({ kind: 'refusal', id: 'S-2' })).toMatchObject({ start: 1, steps: [expect.any(Number)] });
    expect(to({ kind: 'refusal', id: 'S-3' })).toMatchObject({ start: 2, steps: [expect.any(Number)] });
    expect(goalsIn(hike).refusal).toEqual(['S-2', 'S-3']);
  });

  it('to a refusal is not a step at which the reasons of an earlier one still stand', () => {
    const { by } = goalTest(hike, { kind: 'refusal', id: 'S-2' });
    const refused = stepsOf(hike, { start: 1, steps: [1] })[0]!;
    const after = hike.space.configurations[refused.to]!.steps.map((step) => [
      hike.machine.events[step.event]!.key,
      by(step),
    ]);
    expect(by(refused)).toBe(true);
    expect(after).toEqual([
      ['season.opened', false],
      ['hut.asked', true],
      ['boots.washed', false],
    ]);
  });

  it('to a transition ends with it', () => {
    const id = 'hike.planning.hut.refused/hut.asked/0';
    const steps = stepsOf(hike, to({ kind: 'transition', id })!);
    expect(steps.map(({ transitions }) => transitions.includes(id))).toEqual([false, true]);
  });

  it('to where a start is has no steps, and none leads to what is never reached', () => {
    expect(to({ kind: 'state', id: 'hike.planning.hut.free' })).toEqual({ start: 0, steps: [] });
    expect(to({ kind: 'state', id: 'elsewhere' })).toBeNull();
    expect(to({ kind: 'outcome', id: 'hike.planning' })).toBeNull();
  });
});

/** Begins in a state that is left at once, passes another on the way, and holds things that nothing reaches. */
function oddMachine(): ReviewMachine {
  const machine = createMachine({
    id: 'odd',
    initial: 'fork',
    states: {
      fork: { always: 'left' },
      left: { on: { back: { target: 'left', reenter: true, meta: { repeat: 'again' } }, on: 'right' } },
      right: { on: { go: 'passed' } },
      passed: { initial: 'inner', states: { inner: { type: 'final' } }, onDone: 'end' },
      end: { type: 'final' },
      lost: { on: { found: 'end' } },
    },
  });
  const chart = chartOf(machine);
  const alphabet = ['go', 'back', 'found', 'on'].map((type) => ({ key: type, event: { type } }));
  const space = explore(machine, { inputs: [undefined], alphabet });
  return {
    ...lights.machine,
    chart,
    events: alphabet.map(({ key }) => ({ ...lights.machine.events[0]!, key })),
    starts: [{ values: {}, configuration: space.starts[0]! }],
    space: packSpace(chart, space, repeatsOf(chart, space, 0), {
      reasons: () => [],
      why: () => ({ ru: 'закрыто', en: 'closed' }),
    }),
    repeats: { items: [{ ru: 'again', en: 'again' }], budget: 0 },
  };
}

describe('what no path reaches', () => {
  it('is nothing where every state, transition and event has its path', () => {
    const nothing = { states: [], transitions: [], events: [], beyondBudget: [] };
    expect(unreachedIn(hike)).toEqual(nothing);
    expect(unreachedIn(lights)).toEqual(nothing);
  });

  it('is named, and what is passed at once or taken at the start is not', () => {
    const odd = modelOf(oddMachine());
    expect(unreachedIn(odd)).toEqual({
      states: ['odd.lost'],
      transitions: ['odd.lost/found/0'],
      events: [2],
      beyondBudget: ['odd.left/back/0'],
    });
    // Out of the first state «back» and «on» lead, out of the second «go» alone.
    expect(shortestTo(odd, { kind: 'state', id: 'odd.passed.inner' })!.steps).toEqual([1, 0]);
    expect(shortestTo(odd, { kind: 'transition', id: 'odd.fork/xstate.always/0' })).toEqual({
      start: 0,
      steps: [],
    });
  });
});
