import type { GuardExpression } from '../../chart/index.ts';

/** What the words of a condition need. */
export interface GuardWords {
  readonly and: string;
  readonly or: string;
  /** Stands before what is denied. */
  readonly not: string;
  inState(state: string): string;
  /** The words for a guard, or for its contrary; undefined where there are none. */
  named(name: string, holds: boolean): string | undefined;
}

/** A guard as a clause: what must hold. */
export function guardInWords(guard: GuardExpression, words: GuardWords): string {
  switch (guard.op) {
    case 'named':
    case 'inline':
      return words.named(guard.name, true) ?? guard.name;
    case 'stateIn':
      return words.inState(guard.state);
    case 'not':
      return denied(guard.of, words);
    case 'and':
    case 'or':
      return guard.of.map((part) => bracketed(part, words)).join(`, ${words[guard.op]} `);
  }
}

function denied(guard: GuardExpression, words: GuardWords): string {
  const contrary = guard.op === 'named' ? words.named(guard.name, false) : undefined;
  return contrary ?? `${words.not} ${bracketed(guard, words)}`;
}

function bracketed(guard: GuardExpression, words: GuardWords): string {
  const text = guardInWords(guard, words);
  return (guard.op === 'and' || guard.op === 'or') && guard.of.length > 1 ? `(${text})` : text;
}
