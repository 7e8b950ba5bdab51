import { reachable } from './reachable.ts';
import { type Configured, symbolsOf } from './symbols.ts';

/** A state of the automaton: where each symbol leads. */
type Row = ReadonlyMap<string, string>;

let known: readonly Row[] | undefined;

/** The automaton of all reachable configurations, row by row; a sequence that comes to `end` with its last symbol is one. */
export function reachableRows(): readonly Row[] {
  known ??= reachable.trim().split('\n').map(rowOf);
  return known;
}

/** Whether a journey can come to a configuration: exactly those that exploring the machine finds from its profiles. */
export function isReachable(configuration: Configured): boolean {
  const rows = reachableRows();
  let at: string | undefined = '0';
  for (const symbol of symbolsOf(configuration)) {
    at = at === undefined ? undefined : rows[Number(at)]?.get(symbol);
  }
  return at === 'end';
}

function rowOf(line: string): Row {
  const words = line.split(' ');
  const row = new Map<string, string>();
  for (let index = 0; index < words.length; index += 2) row.set(words[index]!, words[index + 1]!);
  return row;
}
