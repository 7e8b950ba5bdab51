import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import type { Chart, GuardExpression } from '../chart/index.ts';
import type { DiagramDocument } from './json.ts';
import type { Geometry } from './types.ts';

const text = v.string();
const texts = v.array(text);
const id = text;
const px = v.number();

const guard: v.GenericSchema<unknown, GuardExpression> = v.variant('op', [
  // JSON leaves out what is undefined.
  v.strictObject({ op: v.literal('named'), name: text, params: v.optional(v.unknown(), null) }),
  v.strictObject({ op: v.literal('inline'), name: text }),
  v.strictObject({ op: v.literal('stateIn'), state: id }),
  v.strictObject({ op: v.literal('not'), of: v.lazy(() => guard) }),
  v.strictObject({ op: v.picklist(['and', 'or']), of: v.array(v.lazy(() => guard)) }),
]);

const chart = v.strictObject({
  id: text,
  states: v.pipe(
    v.array(
      v.strictObject({
        id,
        key: text,
        kind: v.picklist(['atomic', 'compound', 'parallel', 'final', 'history']),
        parent: v.nullable(id),
        children: v.array(id),
        initial: v.nullable(id),
        history: v.nullable(v.picklist(['shallow', 'deep'])),
        description: v.nullable(text),
        entry: texts,
        exit: texts,
        invokes: texts,
        tags: texts,
        sources: texts,
      }),
    ),
    v.description('All states, the root first, parents before children.'),
  ),
  transitions: v.array(
    v.strictObject({
      id,
      source: id,
      targets: v.pipe(v.array(id), v.description('Empty for a transition that stays where it is.')),
      trigger: v.variant('kind', [
        v.strictObject({ kind: v.literal('event'), type: text }),
        v.strictObject({ kind: v.literal('always') }),
        v.strictObject({ kind: v.picklist(['done', 'error']), of: id }),
        v.strictObject({ kind: v.literal('after'), delay: text }),
      ]),
      guard: v.nullable(guard),
      actions: texts,
      reenter: v.boolean(),
      description: v.nullable(text),
      sources: texts,
      repeat: v.nullable(text),
    }),
  ),
}) satisfies v.GenericSchema<unknown, Chart>;

const point = { x: px, y: px };
const box = { ...point, w: px, h: px };
const line = v.array(v.strictObject(point));
const blockEntries = {
  ...box,
  anchor: v.picklist(['start', 'middle']),
  lines: v.pipe(
    v.array(v.strictObject({ ...point, text })),
    v.description('x is the line’s start or its middle, as the anchor says; y is its baseline.'),
  ),
};
const block = v.strictObject(blockEntries);

const geometry = v.pipe(
  v.strictObject({
    width: px,
    height: px,
    states: v.array(
      v.strictObject({
        ...box,
        id,
        kind: v.picklist([
          'atomic',
          'compound',
          'parallel',
          'final',
          'history',
          'region',
          'folded',
          'bundle',
          'outside',
          'frame',
        ]),
        name: block,
        details: v.exactOptional(block),
        rows: v.exactOptional(v.array(v.strictObject({ ...blockEntries, transition: id }))),
      }),
    ),
    edges: v.array(
      v.strictObject({
        transition: id,
        lines: v.pipe(
          v.array(line),
          v.description('One line for one target; for several, one to the fork and one to each target.'),
        ),
        label: v.exactOptional(block),
        fork: v.exactOptional(v.strictObject(box)),
      }),
    ),
    initials: v.array(v.strictObject({ ...point, state: id, target: id, r: px, line })),
  }),
  v.description('Where everything stands, in px.'),
) satisfies v.GenericSchema<unknown, Geometry>;

const written = v.array(v.strictObject({ id, text }));

/** What `deg draw --format json` writes. */
export const diagramSchema = v.strictObject({
  $schema: v.literal('diagram.schema.json'),
  version: v.literal(1),
  chart,
  texts: v.strictObject({
    language: v.pipe(text, v.description('A BCP 47 language tag.')),
    states: written,
    transitions: written,
  }),
  geometry,
}) satisfies v.GenericSchema<unknown, DiagramDocument>;

/** The schema as JSON Schema 2020-12: docs/diagram.schema.json. */
export function diagramJsonSchema(): string {
  const schema = toJsonSchema(diagramSchema, {
    target: 'draft-2020-12',
    definitions: { guard, block, line },
  });
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'diagram.schema.json',
    title: 'A statechart, laid out',
  };
  return `${JSON.stringify({ ...head, ...schema }, null, 2)}\n`;
}
