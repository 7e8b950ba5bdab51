import type { Text } from '../../model/text.ts';
import type { DecisionId } from '../decisions.ts';
import type { RequirementId } from '../requirements.ts';
import { applicationProperties } from './application.ts';
import { ballotProperties } from './ballot.ts';
import { correctionProperties } from './corrections.ts';
import { type DataCheck, dataChecks } from './data-checks.ts';
import { filingProperties } from './filing.ts';
import { gosuslugiProperties } from './gosuslugi.ts';
import { inPersonProperties } from './in-person.ts';
import { moscowProperties } from './moscow.ts';
import { notCheckable } from './not-checkable.ts';
import { outcomeProperties } from './outcomes.ts';
import type { ClaimSource, RequirementProperty } from './property.ts';
import { reasonProperties } from './reasons.ts';
import { registerProperties } from './register.ts';
import { remedyProperties } from './remedies.ts';
import { routeProperties } from './routes.ts';
import { windowProperties } from './window.ts';

export { type DataCheck, type DataCheckId, dataChecks } from './data-checks.ts';
export { notCheckable } from './not-checkable.ts';
export type { ClaimSource, RequirementProperty } from './property.ts';

const entries = [
  ...routeProperties,
  ...moscowProperties,
  ...gosuslugiProperties,
  ...correctionProperties,
  ...registerProperties,
  ...filingProperties,
  ...reasonProperties,
  ...remedyProperties,
  ...applicationProperties,
  ...windowProperties,
  ...ballotProperties,
  ...inPersonProperties,
  ...outcomeProperties,
] as const;

/** The id of a property of the journey. */
export type PropertyId = (typeof entries)[number]['id'];

/** The leaflet's requirements and the decisions about them as properties of the journey, in the leaflet's order. */
export const properties: readonly (RequirementProperty & { readonly id: PropertyId })[] = entries;

type StoodFor =
  | (typeof entries)[number]['sources'][number]
  | (typeof dataChecks)[number]['sources'][number]
  | (typeof notCheckable)[number]['source'];

type None<Ids extends never> = Ids;

/** The requirements and decisions that nothing stands for: while there is one, this names it and does not compile. */
export type Forgotten = None<Exclude<RequirementId | DecisionId, StoodFor>>;

/** What holds the model to a requirement or a decision; where nothing can, the reason. */
interface HeldBy {
  readonly properties: readonly RequirementProperty[];
  readonly dataChecks: readonly DataCheck[];
  readonly notCheckable: Text | null;
}

/** The properties and data checks that stand for a requirement or a decision. */
export function heldBy(id: ClaimSource): HeldBy {
  const standsFor = ({ sources }: { readonly sources: readonly ClaimSource[] }) => sources.includes(id);
  return {
    properties: properties.filter(standsFor),
    dataChecks: dataChecks.filter(standsFor),
    notCheckable: notCheckable.find(({ source }) => source === id)?.why ?? null,
  };
}
