import { describe, expect, it } from 'vitest';
import { modelOf } from '../../src/review/logic/model.ts';
import {
  alone,
  folding,
  pictureNamed,
  pictureOfStep,
  pictureShowing,
  shows,
  unfolding,
} from '../../src/review/logic/pictures/pictures.ts';
import { falloutsOf } from '../../src/review/logic/pictures/stages.ts';
import { unsourcedIn } from '../../src/review/logic/pictures/unsourced.ts';
import { waysOf } from '../../src/review/logic/pictures/ways.ts';
import { entriesOf, search } from '../../src/review/logic/search.ts';
import { sectionsFor } from '../../src/review/logic/sections.ts';
import { fixture } from './fixture.ts';

const data = await fixture();
const [machine] = data.machines;
const model = modelOf(machine!);
const hike = model.machine;
const hut = 'hike.planning.hut';
const overview = pictureNamed(hike, null);
const unfolded = pictureNamed(hike, `unfolded:${hut}`);
const apart = pictureNamed(hike, `alone:${hut}`);

describe('a picture of a machine', () => {
  it('is the first one unless one of another name is asked for, and the same object every time', () => {
    expect(overview.view.id).toBe('overview');
    expect(pictureNamed(hike, 'nonsense')).toBe(overview);
    expect(pictureNamed(hike, 'overview')).toBe(overview);
  });

  it('shows a state by a box of its own, and a transition by an arrow, but not what is inside a folded state', () => {
    expect(shows(overview, { kind: 'state', id: hut })).toBe(true);
    expect(shows(overview, { kind: 'state', id: `${hut}.free` })).toBe(false);
    expect(shows(overview, { kind: 'transition', id: `${hut}.granted/walk.begun/0` })).toBe(true);
    expect(shows(overview, { kind: 'transition', id: `${hut}.asked/hut.granted/0` })).toBe(false);
  });

  it('stays when it shows what is picked, and else gives way to the one that unfolds the least', () => {
    const inside = { kind: 'state', id: `${hut}.free` } as const;
    expect(pictureShowing(hike, overview, { kind: 'state', id: 'missed' })).toBe(overview);
    expect(pictureShowing(hike, overview, inside)).toBe(unfolded);
    expect(pictureShowing(hike, apart, inside)).toBe(apart);
    expect(pictureShowing(hike, apart, { kind: 'state', id: 'missed' })).toBe(overview);
    expect(pictureShowing(hike, apart, { kind: 'state', id: 'nobody' })).toBe(apart);
  });

  it('gives way to another for a step only if it hides all of its transitions', () => {
    const hidden = `${hut}.asked/hut.granted/0`;
    const seen = `${hut}.granted/walk.begun/0`;
    expect(pictureOfStep(hike, overview, [hidden])).toBe(unfolded);
    expect(pictureOfStep(hike, overview, [hidden, seen])).toBe(overview);
    expect(pictureOfStep(hike, overview, [])).toBe(overview);
  });

  it('says in which picture a state is unfolded, folded again, or alone', () => {
    expect(unfolding(hike, overview, hut)).toBe(unfolded);
    expect(unfolding(hike, unfolded, hut)).toBeUndefined();
    expect(unfolding(hike, overview, 'hike.planning.season')).toBeUndefined();
    expect(folding(hike, unfolded, hut)).toBe(overview);
    expect(folding(hike, overview, hut)).toBeUndefined();
    expect(alone(hike, hut)).toBe(apart);
    expect(alone(hike, 'missed')).toBeUndefined();
  });
});

describe('what names no source', () => {
  it('is counted only where sources are named at all', () => {
    const { states, transitions } = hike.chart;
    const lacking = [...states, ...transitions].filter(({ sources }) => sources.length === 0);
    expect(unsourcedIn(data, hike.chart)).toBe(lacking.length);
    expect(lacking.length).toBeGreaterThan(0);
    expect(unsourcedIn({ ...data, sources: {} }, hike.chart)).toBe(0);
  });
});

describe('the ways of a state', () => {
  const ids = (state: string) => {
    const ways = waysOf(model, state);
    return [ways.out, ways.outAround, ways.in].map((each) => each.map(({ id }) => id));
  };

  it('are those of the state itself and those that cross its border', () => {
    expect(ids(hut)).toEqual([[`${hut}.granted/walk.begun/0`], [], []]);
    expect(ids('walking')).toEqual([[], [], [`${hut}.granted/walk.begun/0`]]);
    expect(ids(`${hut}.refused`)).toEqual([[`${hut}.refused/hut.asked/0`], [], [`${hut}.free/hut.asked/1`]]);
  });

  it('are those of the states around it as well', () => {
    const lights = modelOf(data.machines[1]!);
    const { out, outAround } = waysOf(lights, 'lights.green');
    expect(out.map(({ id }) => id)).toEqual(['lights.green/button.pressed/0']);
    expect(outAround.map(({ id }) => id)).toEqual(['lights/power.cut/0']);
  });
});

describe('a stage', () => {
  it('loses those whom a transition leads from it to an outcome, except by its own irrevocable one', () => {
    const [season, stay] = hike.stages;
    expect(falloutsOf(model, season!)).toEqual(['missed']);
    expect(falloutsOf(model, stay!)).toEqual([]);
    const { irrevocable: _, ...revocable } = stay!;
    expect(falloutsOf(model, revocable)).toEqual(['walking']);
  });
});

describe('a search', () => {
  const entries = entriesOf(data, model, 'en');
  const found = (query: string) =>
    search(entries, query, 3).map(({ kind, entries: best, more }) => [
      kind,
      best.map(({ picked }) => picked.id),
      more,
    ]);

  it('finds what holds every word typed, in names, texts and ids, by kind', () => {
    expect(found('granted')).toEqual([
      ['state', [`${hut}.granted`], 0],
      ['transition', [`${hut}.asked/hut.granted/0`, `${hut}.granted/walk.begun/0`], 0],
    ]);
    expect(found('given who')).toEqual([['decision', ['S-2'], 0]]);
    expect(found('s-3')).toEqual([['fact', ['S-3'], 0]]);
    expect(found('  ')).toEqual([]);
  });

  it('finds other forms of a long word, and what holds the most words where nothing holds all', () => {
    const russian = entriesOf(
      { ...data, sources: { 'S-9': { ...data.sources['S-3']!, text: { ru: 'Тверской области', en: '' } } } },
      model,
      'ru',
    );
    const first = (query: string) => search(russian, query, 3)[0]?.entries[0]?.picked.id;
    expect(first('Тверская')).toBe('S-9');
    expect(first('область ничегоподобного')).toBe('S-9');
    expect(first('ничегоподобного')).toBeUndefined();
  });

  it('gives the best few of a kind and says how many more there are', () => {
    const [states] = search(entries, 'a', 3);
    const all = entries.filter(({ kind, haystack }) => kind === 'state' && haystack.includes('a')).length;
    expect(states).toMatchObject({ kind: 'state', more: all - 3 });
    expect(states!.entries).toHaveLength(3);
  });

  it('takes «е» for «ё» and small letters for large ones', () => {
    const russian = entriesOf(
      { ...data, sources: { 'S-9': { ...data.sources['S-3']!, text: { ru: 'Учётная запись', en: '' } } } },
      model,
      'ru',
    );
    expect(search(russian, 'УЧЕТН', 3)[0]!.entries[0]!.picked.id).toBe('S-9');
  });
});

describe('a section of the page', () => {
  it('is there only if there is something to show in it', () => {
    expect(sectionsFor(data, hike)).toHaveLength(7);
    expect(sectionsFor({ document: null, sources: {} }, { starts: [] })).toEqual([
      'diagram',
      'outline',
      'counts',
    ]);
    expect(sectionsFor({ ...data, document: null }, hike)).not.toContain('document');
  });
});
