import type { Change, Facts } from './facts.ts';
import { reasonsAgainstFiling } from './reasons.ts';
import type { Row } from './table.ts';
import { tables } from './tables/index.ts';
import type { EventKey, ReasonId, RepeatId, WhyId } from './vocabulary.ts';

/** What comes of an event: it cannot happen, or it was tried and refused, or it happened. */
export type Decision =
  | { readonly kind: 'unavailable'; readonly why: WhyId }
  | { readonly kind: 'refused'; readonly reasons: readonly ReasonId[]; readonly next: Facts }
  | { readonly kind: 'accepted'; readonly next: Facts };

/** The row of the event's table that decides for these facts. */
export function decidingRow(facts: Facts, event: EventKey): Row {
  const rows = tables.get(event);
  if (!rows) throw new Error(`There is no table for "${event}". Name an event of the vocabulary.`);
  for (const row of rows) if (row.when(facts)) return row;
  throw new Error(
    `No row of the table of "${event}" holds for ${JSON.stringify(facts)}. Add the row that is missing.`,
  );
}

/** What comes of the event for these facts; the facts themselves are left as they are. */
export function decide(facts: Facts, event: EventKey): Decision {
  const row = decidingRow(facts, event);
  if ('unavailable' in row) return { kind: 'unavailable', why: row.unavailable };
  if ('accepted' in row) return { kind: 'accepted', next: changed(facts, row.accepted) };
  const reasons = reasonsAgainstFiling(facts);
  return { kind: 'refused', reasons, next: changed(facts, { ...row.refused, reasons }) };
}

/** Which item of L this step would be, if it can be taken and is one. */
export function repeatItem(facts: Facts, event: EventKey): RepeatId | null {
  const row = decidingRow(facts, event);
  return 'repeat' in row ? (row.repeat ?? null) : null;
}

const changed = (facts: Facts, change: Change): Facts => ({ ...facts, ...change });
