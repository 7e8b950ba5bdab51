import { render } from '@lit-labs/ssr';
import { collectResultSync } from '@lit-labs/ssr/lib/render-result.js';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { type Chart, chartOf } from '../../src/chart/index.ts';
import type {
  Language,
  PackedSpace,
  ReviewData,
  ReviewMachine,
  ReviewSource,
  Text,
} from '../../src/review/data.ts';
import { outlineOf } from '../../src/review/element/outline/outline-tree.ts';
import { modelOf } from '../../src/review/logic/model.ts';
import { words } from '../../src/review/words.ts';
import { hike } from './fixture-machines.ts';

// A machine with everything that a statechart can have, which nobody has explored and nobody has named.
const everything = createMachine({
  id: 'm',
  initial: 'idle',
  states: {
    idle: {
      entry: 'greet',
      exit: 'leave',
      after: { 1000: 'busy' },
      on: {
        GO: [{ guard: 'isReady', target: 'busy' }, { actions: 'wait' }],
        AGAIN: { target: 'idle', reenter: true },
        SPLIT: { target: ['#m.both.left.two', '#m.both.right.four'] },
        '*': { target: 'done' },
      },
    },
    busy: {
      invoke: { src: 'work', onDone: 'done', onError: 'idle' },
      always: { guard: 'isOver', target: 'done' },
      on: { BACK: 'both.left.was' },
    },
    both: {
      type: 'parallel',
      onDone: 'done',
      states: {
        left: {
          initial: 'one',
          states: { one: {}, two: { type: 'final' }, was: { type: 'history', history: 'deep' } },
        },
        right: { initial: 'three', states: { three: {}, four: { type: 'final' } } },
      },
    },
    done: { type: 'final' },
  },
});

const unexplored: PackedSpace = {
  stateSets: [],
  reasonLists: [[]],
  whys: [],
  closedLists: [],
  labels: [],
  transitionLists: [],
  repeatsOfLabel: [],
  configurations: [],
};

function rendered(data: ReviewData, language: Language): string {
  const shown = { data, model: modelOf(data.machines[0]!), language, words: words[language] };
  return collectResultSync(render(outlineOf(shown))).replaceAll(/<!--.*?-->|<\?>/g, '');
}

function textOf(html: string): string {
  return html
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** The text of the element with this attribute, up to the end of another. */
function part(html: string, attribute: string, end: string): string {
  const from = html.indexOf(attribute);
  return textOf(html.slice(html.indexOf('>', from) + 1, html.indexOf(end, from)));
}

const both = (text: string): Text => ({ ru: text, en: text });

function dataOf(chart: Chart, own: Partial<ReviewMachine>, sources: ReviewData['sources']): ReviewData {
  const machine: ReviewMachine = {
    id: chart.id,
    name: both(chart.id),
    about: both(''),
    ownNames: false,
    remarks: [],
    stages: [],
    chart,
    views: [],
    pages: [],
    states: {},
    transitions: {},
    refusals: [],
    events: [],
    form: [],
    starts: [],
    space: unexplored,
    repeats: { items: [], budget: 0 },
    suite: { stories: [], atLeast: 0 },
    calendar: null,
    counts: { states: 0, transitions: 0, configurations: 0, steps: 0, classes: '0', runs: '0' },
    ...own,
  };
  return {
    language: 'en',
    title: both(''),
    notices: [],
    machines: [machine],
    sources,
    actors: { hiker: { ru: 'путник', en: 'hiker' } },
    refusal: both(''),
    document: null,
    tests: null,
  };
}

const asked = {
  key: 'hut.asked',
  actor: 'hiker',
  name: { ru: 'попросил приюта', en: 'asked for a hut' },
  step: both(''),
};
const refused = 'hike.planning.hut.free/hut.asked/1';
const fact: ReviewSource = { sort: 'fact', kind: both(''), text: both(''), names: [], tests: [] };
const named = dataOf(chartOf(hike), { events: [asked], refusals: [refused] }, { 'S-2': fact, 'S-3': fact });
const unnamed = dataOf(chartOf(everything), {}, {});
const html = rendered(unnamed, 'en');
const way = (id: string) => part(html, `data-transition="${id}"`, '</li>');
const summary = (id: string) => part(html, `data-state="${id}"`, '</summary>');

describe('The outline', () => {
  it('says of every state what kind it is, and which is the initial one', () => {
    expect(summary('m')).toBe('m 4 states inside; the process is in one of them');
    expect(summary('m.idle')).toBe('idle the initial one; a simple state');
    expect(summary('m.both')).toBe('both 2 parts inside; all go on at the same time');
    expect(summary('m.both.left.was')).toBe('was a return to where the process was before, at every depth');
    expect(summary('m.done')).toBe('done an end');
  });

  it('says what sets a transition off, on which condition, and where it leads', () => {
    expect(way('m.idle/GO/0')).toBe('GO On condition that: isReady. Leads to the state: busy.');
    expect(way('m.idle/xstate.after.1000.m.idle/0')).toBe('After a time: 1000 ms Leads to the state: busy.');
    expect(way('m.idle/*/0')).toBe('any other event Leads to the state: done.');
    expect(way('m.busy/xstate.always/0')).toBe(
      'By itself On condition that: isOver. Leads to the state: done.',
    );
    expect(way('m.both/xstate.done.state.m.both/0')).toBe(
      'When “both” is completed Leads to the state: done.',
    );
  });

  it('says when a transition is only tried after others, and when it leads nowhere', () => {
    expect(way('m.idle/GO/1')).toBe(
      'GO If none of the conditions listed for it above holds. The state does not change.',
    );
  });

  it('says when a state begins anew, and when several are entered at once', () => {
    expect(way('m.idle/AGAIN/0')).toBe('AGAIN Leads to the state: idle. The state begins anew.');
    expect(way('m.idle/SPLIT/0')).toBe('SPLIT Leads to these states at once: two, four.');
  });

  it('says what runs on entry, on exit and inside, and nothing that XState added for a delay', () => {
    expect(part(html, 'data-fact="entry"', '</p>')).toBe('On entry it runs: greet.');
    expect(part(html, 'data-fact="exit"', '</p>')).toBe('On exit it runs: leave.');
    expect(part(html, 'data-fact="invokes"', '</p>')).toBe(
      'While the process is here, this is running: work.',
    );
  });

  it('tells the actions of a transition where its arrow does', () => {
    const actions = 'data-fact="actions"';
    expect(html).not.toContain(actions);
    const own = rendered(dataOf(chartOf(everything), { ownNames: true }, {}), 'en');
    expect(part(own, actions, '</p>')).toBe('With it runs: wait.');
  });

  it('says that nothing leads out of an end', () => {
    expect(part(html, 'data-state="m.done"', '</li>')).toBe('done an end Nothing leads out of here.');
  });

  it('says in a state what the states around it allow as well', () => {
    expect(part(html, 'data-state="m.both.left.one"', '</details>')).toContain(
      'What can happen here too is listed with the state: both.',
    );
  });

  it('is open from top to bottom and free of controls for a reader without scripts', () => {
    expect(html.match(/<details/g)).toHaveLength(12);
    expect(html.match(/<details\s+open/g)).toHaveLength(12);
    expect(html).not.toMatch(/<(?:button|a|input)\b/);
  });

  it('says aloud where a source is missing, but not where a machine has none at all', () => {
    const withSources = rendered(named, 'ru');
    expect(part(withSources, `data-transition="${refused}"`, '</li>')).toContain('Источник: S-2, S-3.');
    expect(part(withSources, 'data-transition="hike.planning.hut.asked/hut.granted/0"', '</li>')).toContain(
      'Источник не указан.',
    );
    expect(html).not.toContain('No source is given.');
  });

  it('tells who acts, and which attempts are refused', () => {
    expect(part(rendered(named, 'en'), `data-transition="${refused}"`, '</li>')).toBe(
      'asked for a hut An attempt that is refused. If none of the conditions listed for it above holds. ' +
        'Leads to the state: refused. Who acts: hiker. Source: S-2, S-3.',
    );
  });
});
