import { readFileSync } from 'node:fs';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Chart, chartOf } from '../../src/chart/index.ts';
import { foldedOf } from '../../src/deg/stages.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { diagramTexts } from '../../src/deg/transition-texts.ts';
import { type DiagramTexts, type Geometry, layout, plainTexts } from '../../src/draw/index.ts';
import { type DiagramDocument, diagramJson } from '../../src/draw/json.ts';
import { diagramJsonSchema } from '../../src/draw/json-schema.ts';
import { aloneSpec, viewOf, viewSpecs } from '../../src/views/index.ts';
import { layoutView } from '../../src/views/layout-view.ts';
import { viewTexts } from '../../src/views/view-texts.ts';
import { viewWords } from '../../src/views/words.ts';
import { fixtures } from './fixtures.ts';

const published = new URL('../../docs/diagram.schema.json', import.meta.url);

describe('A diagram as JSON', () => {
  let validate: ValidateFunction;
  beforeAll(() => {
    validate = new Ajv2020({ allErrors: true }).compile(JSON.parse(readFileSync(published, 'utf8')));
  });

  /** What another program's validator finds against the published schema. */
  function faults(json: string): readonly string[] {
    validate(JSON.parse(json));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  }

  test.each(['ballot', 'inPerson'])('is as published for %s', async (id) => {
    const chart = chartOf(subjects.find((subject) => subject.id === id)!.machine);
    const texts = diagramTexts(chart, 'ru');
    expect(faults(diagramJson(chart, await layout(chart, texts), texts))).toEqual([]);
  });

  test('is as published for every chart of the model in both languages, before it is laid out', () => {
    for (const { machine } of subjects) {
      const chart = chartOf(machine);
      for (const language of ['ru', 'en'] as const) {
        expect(faults(diagramJson(chart, nothing, diagramTexts(chart, language)))).toEqual([]);
      }
    }
  });

  test('is as published for folded stages, for a bundle of outcomes and for what lies outside', async () => {
    const { id, machine } = subjects[0]!;
    const chart = chartOf(machine);
    const texts = diagramTexts(chart, 'en');
    const kinds = new Set<string>();
    for (const spec of [viewSpecs(chart, foldedOf(id))[0]!, aloneSpec('inPerson')]) {
      const view = viewOf(chart, spec);
      const geometry = await layoutView(view, texts, viewWords.en);
      for (const { kind } of geometry.states) kinds.add(kind);
      expect(faults(diagramJson(view.chart, geometry, viewTexts(view, texts, viewWords.en)))).toEqual([]);
    }
    expect([...kinds]).toEqual(expect.arrayContaining(['folded', 'bundle', 'outside']));
  });

  test.each(Object.entries(fixtures).filter(([name]) => name !== 'fifty'))(
    'is as published for the machine %s of somebody else',
    async (_, machine) => {
      const chart = chartOf(machine);
      const texts = plainTexts(chart);
      expect(faults(diagramJson(chart, await layout(chart, texts), texts))).toEqual([]);
    },
  );

  test('holds the chart, every text and the geometry', () => {
    const chart = chartOf(fixtures.nested!);
    const texts = plainTexts(chart);
    const document: DiagramDocument = JSON.parse(diagramJson(chart, nothing, texts));
    expect(document.chart).toEqual(JSON.parse(JSON.stringify(chart)));
    expect(document.geometry).toEqual(nothing);
    expect(document.texts.language).toBe('en');
    expect(document.texts.states[1]).toEqual({ id: 'nested.off', text: 'off' });
    expect(document.texts.transitions).toHaveLength(chart.transitions.length);
  });

  test('keeps ids and texts that mean something to programs', () => {
    const strange = ['__proto__', '\ud800', '"\\\u0000\u202e</script>'];
    const { states, ...rest } = chartOf(fixtures.tiny!);
    const chart: Chart = { ...rest, states: strange.map((id) => ({ ...states[0]!, id })) };
    const texts: DiagramTexts = { language: 'en', state: (id) => id, transition: (id) => id };
    const json = diagramJson(chart, nothing, texts);
    const document: DiagramDocument = JSON.parse(json);
    expect(faults(json)).toEqual([]);
    expect(document.texts.states).toEqual(strange.map((id) => ({ id, text: id })));
  });

  test('writes parameters of guards that JSON has no form for', () => {
    const [transition] = chartOf(fixtures.automatic!).transitions;
    const params = { big: 2n ** 70n, seen: new Map([['a', 1]]), run: () => 1 };
    const chart: Chart = {
      ...chartOf(fixtures.tiny!),
      transitions: [{ ...transition!, guard: { op: 'named', name: 'isSo', params } }],
    };
    const texts: DiagramTexts = { language: 'en', state: () => '', transition: () => '' };
    const json = diagramJson(chart, nothing, texts);
    expect(faults(json)).toEqual([]);
    expect(json).toContain('"params":{"big":"1180591620717411303424n","seen":"Map(1) { \'a\' => 1 }"}');
  });

  test('is refused by the schema when something is missing, added or misnamed', () => {
    const chart = chartOf(fixtures.tiny!);
    const texts = plainTexts(chart);
    const broken = (change: (document: Record<string, unknown>) => void) => {
      const document: Record<string, unknown> = JSON.parse(diagramJson(chart, nothing, texts));
      change(document);
      return faults(JSON.stringify(document));
    };
    expect(broken(() => {})).toEqual([]);
    expect(broken((document) => delete document.texts)).toEqual([" must have required property 'texts'"]);
    expect(broken((document) => Object.assign(document, { more: 1 }))).toEqual([
      ' must NOT have additional properties',
    ]);
    expect(broken((document) => Object.assign(document, { version: 2 }))).toEqual([
      '/version must be equal to constant',
    ]);
    expect(broken((document) => Object.assign(document, { geometry: { ...nothing, width: '1px' } }))).toEqual(
      ['/geometry/width must be number'],
    );
  });

  test('is described by the schema that its program generates', () => {
    expect(readFileSync(published, 'utf8')).toBe(diagramJsonSchema());
  });
});

const nothing: Geometry = { width: 1, height: 1, states: [], edges: [], initials: [] };
