import { reasonIds, source } from '../../machines/index.ts';
import { outcomesTexts } from '../../machines/outcomes/texts.ts';
import { type Text, texts } from '../../machines/texts.ts';

/**
 * The source text of the module that holds the model's names without its explanations, as it is committed:
 * formatted, ending in a line break. A page that only names things needs no more than this.
 */
export function labelsModule(): string {
  const { states, events, closed, phases } = texts;
  return [
    `// Generated from the texts. Do not edit: run \`npm run generate\`.
import type { Phase } from './elections/types.ts';
import type { ClosedId } from './journey/closed.ts';
import type { Text } from './model/text.ts';
import type { Outcome } from './outcomes/chart.ts';
import type { ReasonId } from './rules/refusal-reasons.ts';
import type { EventTextId, StateTextId } from './texts.ts';
`,
    constant(
      'The states that are no outcomes, by id.',
      'stateLabels',
      'Exclude<StateTextId, Outcome>',
      namesOf(states, (id) => !isOutcome(id)),
    ),
    constant('How the journey can end.', 'outcomeLabels', 'Outcome', namesOf(states, isOutcome)),
    constant(
      'The events by key, `identity.confirmed(sber)`, and by type alone.',
      'eventLabels',
      'EventTextId',
      namesOf(events),
    ),
    constant('Why an event is closed, in a sentence.', 'closedLabels', 'ClosedId', Object.entries(closed)),
    constant(
      'Why an application is refused: the leaflet’s own words, and their translation.',
      'reasonLabels',
      'ReasonId',
      reasonIds.map((id) => [id, source(id).text]),
    ),
    constant('Where the calendar stands.', 'phaseLabels', 'Phase', Object.entries(phases)),
  ].join('\n');
}

type Entries = readonly (readonly [id: string, text: Text])[];

const isOutcome = (id: string) => Object.hasOwn(outcomesTexts.states, id);

function namesOf(
  named: Readonly<Record<string, { readonly name: Text }>>,
  chosen: (id: string) => boolean = () => true,
): Entries {
  return Object.entries(named)
    .filter(([id]) => chosen(id))
    .map(([id, { name }]) => [id, name]);
}

function constant(says: string, name: string, id: string, entries: Entries): string {
  const lines = entries.map(
    ([key, { ru, en }]) =>
      `  ${quotedIfNeeded(key)}: {\n    ru: ${quoted(ru)},\n    en: ${quoted(en)},\n  },\n`,
  );
  return `/** ${says} */\nexport const ${name} = {\n${lines.join('')}} as const satisfies Readonly<Record<${id}, Text>>;\n`;
}

function quotedIfNeeded(key: string): string {
  return /^[a-zA-Z_$][\w$]*$/.test(key) ? key : quoted(key);
}

function quoted(text: string): string {
  return `'${text.replaceAll(/['\\]/g, '\\$&')}'`;
}
