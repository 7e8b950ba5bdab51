import { describe, expect, test } from 'vitest';
import { plainTexts } from '../../src/draw/index.ts';
import { aloneSpec, type View, viewOf, viewSpecs, viewTexts, viewWords } from '../../src/views/index.ts';
import { nested, trip } from './machines.ts';

const folded = viewOf(trip, { id: 'overview', kind: 'overview', root: 'trip', folded: ['way'] });
const drawn = ({ chart }: View) =>
  chart.transitions.map(({ id, source, targets }) => [id, source, ...targets]);

describe('A folded state', () => {
  test('has no inside, and stands for it', () => {
    const way = folded.chart.states.find(({ id }) => id === 'way')!;
    expect(way).toMatchObject({ kind: 'atomic', children: [], initial: null });
    expect(folded.chart.states.map(({ id }) => id)).not.toContain('walking');
    expect(folded.boxes.get('way')).toEqual(['way', 'walking', 'riding']);
    expect(folded.kinds.get('way')).toBe('folded');
  });

  test('takes over the arrows from and to its inside, one to each target, and drops those inside', () => {
    expect(drawn(folded)).toEqual([
      ['home/LEAVE/0', 'home', 'way'],
      ['way/CALL/0', 'way', 'home'],
      ['way/xstate.always/0', 'way', 'late'],
      ['walking/FALL/0', 'way', 'there'],
      ['shop/PAID/0', 'shop', 'way'],
    ]);
    expect(folded.arrows.get('way/CALL/0')).toEqual(['way/CALL/0', 'walking/TURN/0', 'riding/TURN/0']);
  });

  test('inside another one does not matter', () => {
    const both = viewOf(trip, { ...folded, folded: ['walking', 'way'] });
    expect(both.chart).toEqual(folded.chart);
  });
});

describe('A bundle', () => {
  test('holds the final states that the same states lead to in the same way', () => {
    expect(folded.boxes.get('there')).toEqual(['there', 'hurt']);
    expect(folded.boxes.get('late')).toEqual(['late']);
    expect(folded.arrows.get('walking/FALL/0')).toEqual([
      'walking/FALL/0',
      'riding/ARRIVE/0',
      'riding/SLIP/0',
    ]);
    expect(folded.chart.states[0]!.children).toEqual(['home', 'way', 'shop', 'there', 'late']);
  });

  test('is in no picture of the whole', () => {
    const whole = viewOf(trip, { id: 'whole', kind: 'whole', root: 'trip', folded: [] });
    expect(whole.chart).toEqual(trip);
  });
});

describe('A state alone', () => {
  const alone = viewOf(trip, aloneSpec('way'));

  test('stands in a frame beside one box for each state outside and direction', () => {
    const { states } = alone.chart;
    expect(states[0]).toMatchObject({ id: 'alone:way', parent: null, initial: null });
    expect(states.find(({ id }) => id === 'way')!.parent).toBe('alone:way');
    expect(states.filter(({ parent }) => parent === 'alone:way').map(({ id }) => id)).toHaveLength(7);
    const directions = states[0]!.children.map((id) => alone.outside.get(id)?.direction ?? id);
    expect(directions).toEqual(['from', 'from', 'way', 'to', 'to', 'to', 'to']);
    expect([...alone.outside.values()].map(({ state, direction }) => `${direction} ${state}`).sort()).toEqual(
      ['from home', 'from shop', 'to home', 'to hurt', 'to late', 'to there'],
    );
    expect([...alone.boxes.keys()]).toEqual(['way', 'walking', 'riding']);
  });

  test('keeps every arrow of its inside as it is', () => {
    const inside = trip.transitions.filter(({ source }) => ['way', 'walking', 'riding'].includes(source));
    for (const { id } of inside) expect(alone.arrows.get(id), id).toEqual([id]);
  });

  test('leads its arrows to and from the boxes for what is outside', () => {
    const [to, from] = (['to', 'from'] as const).map(
      (way) =>
        [...alone.outside].find(([, { state, direction }]) => state === 'home' && direction === way)![0],
    );
    expect(drawn(alone)).toContainEqual(['walking/TURN/0', 'walking', to]);
    expect(drawn(alone)).toContainEqual(['home/LEAVE/0', from, 'way']);
  });
});

describe.each(viewSpecs(nested(4, 3, 3)))('The view $id of a nested chart', (spec) => {
  const chart = nested(4, 3, 3);
  const view = viewOf(chart, spec);

  test('has one box for every state', () => {
    expect([...view.boxes.values()].flat().sort()).toEqual(chart.states.map(({ id }) => id).sort());
  });

  test('has one arrow for every transition that does not stay inside a box', () => {
    const boxOf = new Map([...view.boxes].flatMap(([box, ids]) => ids.map((id) => [id, box])));
    const seen = chart.transitions.filter(
      ({ source, targets }) =>
        view.kinds.get(boxOf.get(source)!) !== 'folded' ||
        targets.some((id) => boxOf.get(id) !== boxOf.get(source)),
    );
    expect([...view.arrows.values()].flat().sort()).toEqual(seen.map(({ id }) => id).sort());
  });
});

describe('The texts of a view', () => {
  const texts = viewTexts(folded, plainTexts(trip), viewWords.en);

  test('say how many states are inside a folded one', () => {
    expect(texts.state('way')).toBe('way\n2 states inside');
    expect(viewTexts(folded, plainTexts(trip), viewWords.ru).state('way')).toBe('way\nвнутри состояний: 2');
  });

  test('name all states of a bundle', () => {
    expect(texts.state('there')).toBe('there\nhurt');
  });

  test('say each different text of a merged arrow once, at most three, and how many more', () => {
    expect(texts.transition('way/CALL/0')).toBe('CALL\nTURN');
    expect(texts.transition('walking/FALL/0')).toBe('FALL\nARRIVE\nSLIP');
    const four = { ...folded, arrows: new Map([['x', trip.transitions.slice(0, 4).map(({ id }) => id)]]) };
    expect(viewTexts(four, plainTexts(trip), viewWords.en).transition('x')).toMatch(/\nand 1 more$/);
  });

  test('name a state outside by its own name', () => {
    const alone = viewOf(trip, aloneSpec('way'));
    const said = viewTexts(alone, plainTexts(trip), viewWords.en);
    const [box] = [...alone.outside].find(([, { state }]) => state === 'late')!;
    expect(said.state(box)).toBe('late\noutside this part');
    expect(said.state('alone:way')).toBe('way');
  });
});

test('A view of a state that the chart lacks is refused by name', () => {
  expect(() => viewOf(trip, aloneSpec('nowhere'))).toThrow('The chart "trip" has no state "nowhere".');
  expect(() => viewOf(trip, { ...folded, folded: ['nowhere'] })).toThrow('no state "nowhere"');
});
