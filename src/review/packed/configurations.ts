import type { PackedSpace } from '../data.ts';
import { readNumbers, signed, unsigned, writtenNumbers } from './letters.ts';

type Rows = PackedSpace['configurations'];

/** The configurations of a space in columns. */
export interface PackedRows {
  /** What many configurations share, all but the reasons and the targets: state set, closed list, then label and transition list of each step. */
  readonly kinds: readonly (readonly number[])[];
  /** The kind of each configuration, as letters. */
  readonly kindOf: string;
  readonly reasons: string;
  /**
   * Where steps lead: for each kind and each of its steps a column with the targets of all configurations of the kind, each
   * as the difference from the one before. What happens in like situations leads to places that are as far apart.
   */
  readonly targets: string;
}

export function packRows(rows: Rows): PackedRows {
  const places = new Map<string, number>();
  const kinds: number[][] = [];
  const of = rows.map(([states = 0, , closed = 0, ...steps]) => {
    const kind = [states, closed, ...steps.filter((_, place) => place % 3 !== 1)];
    const key = kind.join();
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, kinds.length);
    return kinds.push(kind) - 1;
  });
  const members = membersOf(of, kinds.length);
  const targets = kinds.flatMap((kind, at) =>
    stepsIn(kind).flatMap((step) => {
      let last = 0;
      return members[at]!.map((index) => {
        const target = rows[index]![3 * step + 4]!;
        const moved = unsigned(target - last);
        last = target;
        return moved;
      });
    }),
  );
  return {
    kinds,
    kindOf: writtenNumbers(of),
    reasons: writtenNumbers(rows.map(([, reasons = 0]) => reasons)),
    targets: writtenNumbers(targets),
  };
}

/** The contrary of `packRows`. */
export function unpackRows({ kinds, ...columns }: PackedRows): Rows {
  const of = readNumbers(columns.kindOf);
  const reasons = readNumbers(columns.reasons);
  const targets = readNumbers(columns.targets);
  const rows = of.map((kind, index) => {
    const [states = 0, closed = 0, ...steps] = kinds[kind]!;
    const row = [states, reasons[index]!, closed];
    for (let i = 0; i < steps.length; i += 2) row.push(steps[i]!, 0, steps[i + 1]!);
    return row;
  });
  let next = 0;
  for (const [at, members] of membersOf(of, kinds.length).entries()) {
    for (const step of stepsIn(kinds[at]!)) {
      let last = 0;
      for (const index of members) {
        last += signed(targets[next++]!);
        rows[index]![3 * step + 4] = last;
      }
    }
  }
  return rows;
}

function membersOf(kindOf: readonly number[], kinds: number): readonly (readonly number[])[] {
  const members = Array.from({ length: kinds }, (): number[] => []);
  for (const [index, kind] of kindOf.entries()) members[kind]!.push(index);
  return members;
}

function stepsIn(kind: readonly number[]): readonly number[] {
  return Array.from({ length: (kind.length - 2) / 2 }, (_, step) => step);
}
