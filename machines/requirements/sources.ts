import type { Text } from '../model/text.ts';
import { type Decision, type DecisionId, decisions } from './decisions.ts';
import { type Fact, type FactId, facts } from './facts.ts';
import { type Requirement, type RequirementId, requirements } from './requirements.ts';

/** What an element of the model may rest on: the leaflet (R-), a decision (D-) or a fact from elsewhere (F-). */
export type SourceId = RequirementId | DecisionId | FactId;

/**
 * A source of any kind. `text` is what to read first: the leaflet's quote with its English translation, what the
 * model decided, or the fact. `entry` is the whole of it.
 */
export type Source = { readonly text: Text } & (
  | { readonly id: RequirementId; readonly kind: 'requirement'; readonly entry: Requirement }
  | { readonly id: DecisionId; readonly kind: 'decision'; readonly entry: Decision }
  | { readonly id: FactId; readonly kind: 'fact'; readonly entry: Fact }
);

const sources: readonly Source[] = [
  ...requirements.map((entry): Source => {
    return { id: entry.id, kind: 'requirement', text: { ru: entry.quote, en: entry.en }, entry };
  }),
  ...decisions.map((entry): Source => ({ id: entry.id, kind: 'decision', text: entry.answer, entry })),
  ...facts.map((entry): Source => ({ id: entry.id, kind: 'fact', text: entry.text, entry })),
];

const byId: ReadonlyMap<string, Source> = new Map(sources.map((each) => [each.id, each]));

/** Every id that may be cited, in order: the leaflet's requirements, the decisions, the facts. */
export const allSourceIds: readonly SourceId[] = sources.map(({ id }) => id);

/** The source with this id, from the leaflet's requirements, the decisions or the facts. */
export function source(id: SourceId): Source {
  const found = byId.get(id);
  if (!found) {
    throw new Error(
      `Expected the id of a source, R-01 to R-62, D-01 to D-47 or one of the facts, and got "${id}". See allSourceIds for the ids there are.`,
    );
  }
  return found;
}
