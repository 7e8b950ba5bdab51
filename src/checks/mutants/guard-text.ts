import type { GuardExpression } from '../../chart/index.ts';

/** A guard as people write it: `isFilingOpen and not meetsConditions`. */
export function guardText(guard: GuardExpression, within: 'and' | 'or' | 'not' | null = null): string {
  switch (guard.op) {
    case 'named':
      return guard.params === undefined ? guard.name : `${guard.name} ${JSON.stringify(guard.params)}`;
    case 'inline':
      return guard.name;
    case 'stateIn':
      return `in ${guard.state}`;
    case 'not':
      return `not ${guardText(guard.of, 'not')}`;
    default: {
      const text = guard.of.map((part) => guardText(part, guard.op)).join(` ${guard.op} `);
      return within !== null && within !== guard.op && guard.of.length > 1 ? `(${text})` : text;
    }
  }
}
