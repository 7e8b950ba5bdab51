import type { ReviewData, ReviewMachine } from '../data.ts';
import { type PackedRows, packRows, unpackRows } from './configurations.ts';
import type { Json, PackedJson } from './json.ts';
import { packJson } from './pack-json.ts';
import { unpackJson } from './unpack-json.ts';

/** The data of the page with the configurations of each machine in columns. */
type InColumns = Omit<ReviewData, 'machines'> & {
  readonly machines: readonly (Omit<ReviewMachine, 'space'> & {
    readonly space: Omit<ReviewMachine['space'], 'configurations'> & { readonly configurations: PackedRows };
  })[];
};

/** Writes the data of the page, small: as JSON, from which `unpackData` gives them back. */
export function packData(data: ReviewData): string {
  const machines = data.machines.map(({ space, ...machine }) => ({
    ...machine,
    space: { ...space, configurations: packRows(space.configurations) },
  }));
  const inColumns: InColumns = { ...data, machines };
  // What JSON cannot say, as functions in the parameters of a guard, is left out.
  return JSON.stringify(packJson(JSON.parse(JSON.stringify(inColumns)) as Json));
}

/** @throws if the text is not what `packData` has written */
export function unpackData(text: string): ReviewData {
  const inColumns = unpackJson(JSON.parse(text) as PackedJson) as InColumns;
  return {
    ...inColumns,
    machines: inColumns.machines.map(({ space, ...machine }) => ({
      ...machine,
      space: { ...space, configurations: unpackRows(space.configurations) },
    })),
  };
}
