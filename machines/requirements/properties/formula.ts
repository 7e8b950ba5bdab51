import type { Context, Profile } from '../../model/context.ts';
import type { Actor, EventKey } from '../../model/events.ts';
import type { ReasonId } from '../../rules/index.ts';
import type { StateTextId } from '../../texts.ts';

type Value = string | number | boolean | null;

/** What may hold at one moment of the journey, in the names of its states, events, facts and reasons. */
export type Formula =
  | { readonly in: StateTextId }
  | { readonly context: keyof Context; readonly is: Value }
  | { readonly context: 'reasons'; readonly has: ReasonId }
  | { readonly available: EventKey }
  | { readonly refused: EventKey }
  | { readonly closed: EventKey }
  | { readonly canAct: Actor | 'any' }
  | { readonly happened: EventKey; readonly refused?: boolean }
  | { readonly ended: true }
  | { readonly not: Formula }
  | { readonly all: readonly Formula[] }
  | { readonly any: readonly Formula[] };

/** The voter stands in this situation: a state, by its id. */
export const at = (id: StateTextId): Formula => ({ in: id });

/** Something that the journey knows of the voter from the start, or learns. */
export const fact = <K extends keyof Profile>(key: K, is: NonNullable<Profile[K]>): Formula => ({
  context: key,
  is,
});

/** The last attempt to file was refused for this reason, alone or with others. */
export const reason = (id: ReasonId): Formula => ({ context: 'reasons', has: id });

export const available = (event: EventKey): Formula => ({ available: event });
export const refused = (event: EventKey): Formula => ({ refused: event });
export const closed = (event: EventKey): Formula => ({ closed: event });
export const happened = (event: EventKey): Formula => ({ happened: event });
/** The attempt was made and taken: a refused one does not count. */
export const succeeded = (event: EventKey): Formula => ({ happened: event, refused: false });
export const canAct = (actor: Actor | 'any'): Formula => ({ canAct: actor });

export const not = (formula: Formula): Formula => ({ not: formula });
export const all = (...formulas: readonly Formula[]): Formula => ({ all: formulas });
export const any = (...formulas: readonly Formula[]): Formula => ({ any: formulas });
export const implies = (when: Formula, then: Formula): Formula => any(not(when), then);
/** Each holds exactly where the other does. */
export const exactly = (one: Formula, other: Formula): Formula =>
  all(implies(one, other), implies(other, one));

/** Holds nowhere: what never comes, as the end of a wait. */
export const nothing: Formula = { any: [] };
