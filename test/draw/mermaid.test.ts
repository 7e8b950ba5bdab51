import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { type Chart, chartOf } from '../../src/chart/index.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { diagramTexts } from '../../src/deg/transition-texts.ts';
import { clean } from '../../src/draw/clean.ts';
import { type DiagramTexts, mermaid, plainTexts } from '../../src/draw/index.ts';
import { hike, lights } from '../review/fixture-machines.ts';
import { fixtures } from './fixtures.ts';
import { hostile } from './fixtures-of-texts.ts';
import { MermaidPage } from './mermaid-page.ts';

function mermaidOf(name: string): string {
  const chart = chartOf(fixtures[name]!);
  return mermaid(chart, plainTexts(chart));
}

const names = Object.keys(fixtures);

describe.each(names)('The Mermaid text of %s', (name) => {
  const chart = chartOf(fixtures[name]!);
  const lines = mermaidOf(name).split('\n');

  test('declares every state once, under an id of its own that Mermaid accepts', () => {
    const ids = lines.flatMap((line) => /^ *state "[^"]*" as ([A-Za-z]\w*)(?: \{)?$/.exec(line)?.[1] ?? []);
    expect(ids).toHaveLength(chart.states.length);
    expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
    expect(ids.filter((id) => /^(?:state|end|note|class)$/i.test(id))).toEqual([]);
  });

  test('has the text of every transition once', () => {
    const text = mermaidOf(name);
    const { transition } = plainTexts(chart);
    const simple = chart.transitions
      .map(({ id }) => transition(id))
      .filter((label) => /^[\w. ]+$/.test(label));
    for (const label of new Set(simple)) {
      const wanted = simple.filter((other) => other === label).length;
      const found =
        text.split(new RegExp(`(?::|<br/>) ?${label.replaceAll('.', '\\.')}(?=\n|<br/>)`)).length - 1;
      expect(found, label).toBe(wanted);
    }
  });

  test('opens and closes as many blocks', () => {
    expect(lines.filter((line) => line.endsWith('{')).length).toBe(
      lines.filter((line) => line.trim() === '}').length,
    );
  });
});

describe('Mermaid text', () => {
  test('nests states, marks initial and final ones, and joins siblings where they stand', () => {
    expect(mermaidOf('strangeIds')).toBe(
      [
        'stateDiagram-v2',
        '  state "strange-ids" as strange_ids {',
        '    [*] --> strange_ids_a_b',
        '    state "a-b" as strange_ids_a_b',
        '    state "a_b" as strange_ids_a_b_2',
        '    state "a b" as strange_ids_a_b_3',
        '    state "end" as s_end',
        '    state "1st" as strange_ids_1st',
        '    state "Ё" as strange_ids_',
        '    state "state" as s_state',
        '    strange_ids_a_b --> strange_ids_a_b_2 : NEXT',
        '    strange_ids_a_b_2 --> strange_ids_a_b_3 : NEXT',
        '    strange_ids_a_b_3 --> s_end : NEXT',
        '    s_end --> strange_ids_1st : NEXT',
        '    strange_ids_1st --> strange_ids_ : NEXT',
        '    strange_ids_ --> s_state : NEXT',
        '  }',
        '',
      ].join('\n'),
    );
    expect(mermaidOf('nested')).toContain('    nested_broken --> [*]\n');
  });

  test('divides the regions of a parallel state', () => {
    expect(mermaidOf('parallel').match(/^ +--$/gm)).toHaveLength(2);
  });

  test('writes arrows across levels after all blocks, since Mermaid would move their states', () => {
    const text = mermaidOf('nested');
    const end = text.lastIndexOf('}');
    expect(text.indexOf('nested_on_high_hot --> nested_off : CUT')).toBeGreaterThan(end);
    expect(text.indexOf('nested_on --> nested_on_low : RESET')).toBeGreaterThan(end);
    expect(text.indexOf('nested_off --> nested_on : TOGGLE')).toBeLessThan(end);
  });

  test('divides a transition with several targets at a fork', () => {
    expect(mermaidOf('parallel')).toContain(
      [
        '  state parallel_editing_fork <<fork>>',
        '  parallel_editing --> parallel_editing_fork : JUMP',
        '  parallel_editing_fork --> parallel_editing_text_written',
        '  parallel_editing_fork --> parallel_editing_picture_placed',
      ].join('\n'),
    );
  });

  test('puts a transition without a target into its state, or beside it', () => {
    expect(mermaidOf('staying')).toContain('staying_open : TICK / count\n');
    expect(mermaidOf('staying')).toContain(
      'note right of staying_group : entry#58; note<br/>TICK / count<br/>',
    );
  });

  test('has no character left in a label that Mermaid or HTML could take for its own', () => {
    const text = mermaidOf('markup');
    expect(text).not.toMatch(/<(?!br\/>)|&|%/);
    expect(text).not.toContain('\u202e');
    expect(text).toContain('#60;script#62;alert(1)#60;/script#62;');
    expect(text.match(/-->/g)).toHaveLength(hostile.length + 1);
  });
});

/** Texts that Mermaid, its Markdown or its formulas would take for something else than text. */
const treacherous = [
  ...hostile,
  '---',
  '%% comment',
  '[*] --> x',
  'state "x" as y {',
  'note left of x : y',
  'direction LR',
  '**bold** _thin_ `code`',
  '1. one',
  '- one',
  '$$x^2$$',
  '#35; &amp; #quot;',
  'x:::y @{ shape: rect }',
  '<<fork>> <b>x</b>',
  'a; b # c',
  '😀 👩‍👩‍👧 не́т',
  'щ'.repeat(300),
  '',
];

describe('Mermaid itself', () => {
  let page: MermaidPage;
  beforeAll(async () => {
    page = await MermaidPage.open();
  });
  afterAll(() => page?.close());

  const drawn: readonly (readonly [name: string, chart: Chart, texts: DiagramTexts])[] = [
    ...subjects.flatMap(({ id, machine }) =>
      (['ru', 'en'] as const).map((language) => {
        const chart = chartOf(machine);
        return [`${id} (${language})`, chart, diagramTexts(chart, language)] as const;
      }),
    ),
    ...Object.entries({ ...fixtures, lights, hike }).map(([name, machine]) => {
      const chart = chartOf(machine);
      return [name, chart, plainTexts(chart)] as const;
    }),
  ];

  test.each(drawn)('reads in %s every arrow with its words', async (_, chart, texts) => {
    const read = await page.labels(mermaid(chart, texts));
    expect(linesOf(read, '<br/>')).toEqual(linesOf(labelsIn(chart, texts), '\n'));
  });

  test('reads every text as it was given, whatever it means to Mermaid', async () => {
    const chart = chartOf(ring(treacherous.length));
    const texts: DiagramTexts = {
      language: 'en',
      state: (id) => treacherous[Number(/\d+$/.exec(id)?.[0] ?? 0)]!,
      transition: (id) => treacherous[Number(/\d+/.exec(id)?.[0])]!,
    };
    const text = mermaid(chart, texts);
    expect(linesOf(await page.labels(text), '<br/>')).toEqual(linesOf(treacherous, '\n'));
    const drawnPage = await page.show(await page.draw(text));
    const shown = await drawnPage.evaluate(() => ({
      labels: [...document.querySelectorAll('.edgeLabel p, .nodeLabel p')].map((one) => one.textContent),
      foreign: document.querySelectorAll('svg :is(script, b, strong, em, code, li, math)').length,
    }));
    // On an arrow and in a state.
    for (const line of linesOf(treacherous, '\n')) {
      const found = shown.labels.filter((label) => label?.replace(/\s+/g, ' ').includes(line));
      expect(found.length, line).toBeGreaterThanOrEqual(2);
    }
    expect(shown.foreign).toBe(0);
  });

  test('draws arrows to and from a state whose inside is parallel in a parallel state', async () => {
    const chart = chartOf(parallelInParallel);
    const drawnPage = await page.show(await page.draw(mermaid(chart, plainTexts(chart))));
    const labels = await drawnPage.locator('.edgeLabel p').allTextContents();
    expect(labels.filter((label) => label !== '').sort()).toEqual(['IN', 'OUT']);
  });
});

/** The texts of the transitions that have arrows. */
function labelsIn(chart: Chart, texts: DiagramTexts): readonly string[] {
  return chart.transitions.filter(({ targets }) => targets.length > 0).map(({ id }) => texts.transition(id));
}

function linesOf(labels: readonly string[], lineBreak: string): readonly string[] {
  return labels
    .flatMap((label) => (lineBreak === '\n' ? clean(label) : label).split(lineBreak))
    .map((line) => line.trim().replace(/ +/g, ' '))
    .filter((line) => line !== '')
    .sort();
}

/** States one after the other. */
function ring(size: number) {
  const numbers = Array.from({ length: size }, (_, index) => index);
  return createMachine({
    id: 'ring',
    initial: 's0',
    states: Object.fromEntries(
      numbers.map((index) => [`s${index}`, { on: { GO: `s${(index + 1) % size}` } }]),
    ),
  });
}

const parallelInParallel = createMachine({
  id: 'twofold',
  initial: 'before',
  states: {
    before: { on: { IN: 'during' } },
    during: {
      type: 'parallel',
      states: {
        inner: {
          type: 'parallel',
          states: {
            left: { initial: 'a', states: { a: {}, b: {} } },
            right: { initial: 'c', states: { c: {}, d: {} } },
          },
        },
        other: { initial: 'e', states: { e: { on: { OUT: '#twofold.after' } } } },
      },
    },
    after: {},
  },
});
