import type { Actor, EventKey } from '../../model/events.ts';
import type { Text } from '../../model/text.ts';
import type { DecisionId } from '../decisions.ts';
import type { RequirementId } from '../requirements.ts';
import { type Formula, nothing } from './formula.ts';

/** What is claimed of all that can happen; the kinds are told in `src/checks/properties/property.ts`. */
export type Claim =
  | { readonly kind: 'always' | 'never' | 'reachable'; readonly holds: Formula }
  | { readonly kind: 'possible'; readonly when: Formula; readonly then: Formula }
  | {
      readonly kind: 'leadsTo';
      readonly when: Formula;
      readonly then: Formula;
      readonly fair: readonly (Actor | EventKey)[];
    }
  | { readonly kind: 'inevitable'; readonly holds: Formula; readonly fair: readonly (Actor | EventKey)[] }
  | { readonly kind: 'until'; readonly when: Formula; readonly holds: Formula; readonly until: Formula }
  | { readonly kind: 'precedes'; readonly first: Formula; readonly then: Formula }
  | { readonly kind: 'after'; readonly event: EventKey; readonly when?: Formula; readonly then: Formula };

/** What a property or a data check may stand for: a sentence of the leaflet, or a decision about it. */
export type ClaimSource = RequirementId | DecisionId;

/** A sentence about the journey that is decided over everything that can happen in it. */
export interface RequirementProperty {
  readonly id: string;
  readonly sources: readonly [ClaimSource, ...ClaimSource[]];
  readonly says: Text;
  readonly claim: Claim;
}

export const always = (holds: Formula): Claim => ({ kind: 'always', holds });
export const never = (holds: Formula): Claim => ({ kind: 'never', holds });
export const reachable = (holds: Formula): Claim => ({ kind: 'reachable', holds });

/** What holds stays so to the end, whatever happens. */
export const staysForGood = (formula: Formula, stays: Formula = formula): Claim => ({
  kind: 'until',
  when: formula,
  holds: stays,
  until: nothing,
});
