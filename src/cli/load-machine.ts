import type { AnyStateMachine } from 'xstate';
import { type Subject, subjects } from '../deg/subjects.ts';
import { isMachine, whatItIs } from '../space/index.ts';
import { type GivenOptions, optionsFault } from './given-options.ts';
import { foundAt, importFrom } from './import-from.ts';
import { UsageError } from './usage-error.ts';

/** A machine named on the command line: one of the model, or one of the user's own, of which only the machine is known. */
export type Named = { readonly subject: Subject } | { readonly foreign: AnyStateMachine };

export const machineArgument = 'a machine of the model, or FILE#EXPORT for an XState v5 machine of your own';

/** The names of the model's machines, one a line. */
export function machineList(): string {
  return subjects.map(({ id }) => id).join('\n');
}

/**
 * Finds the machine that a command line names.
 * @param name `journey`, a stage, or `path/to/file.ts#exportName`
 * @throws UsageError if there is no such machine, file or export
 */
export async function namedMachine(name: string): Promise<Named> {
  const subject = subjects.find(({ id }) => id === name);
  if (subject) return { subject };
  const { file, exportName, found } = await exported(name, 'machine');
  if (isMachine(found)) return { foreign: found };
  throw new UsageError(
    `${file} exports under the name «${exportName}» ${whatItIs(found)}. Expected an XState v5 machine.`,
  );
}

/**
 * What a machine is explored with: inputs, cases of events, reports of actors.
 * @param name `path/to/file.ts#exportName`
 * @throws UsageError if there is no such file or export, or it holds something else
 */
export async function namedOptions(name: string): Promise<GivenOptions> {
  const { file, exportName, found } = await exported(name, 'options');
  const fault = optionsFault(found);
  if (fault === null) return found as GivenOptions;
  throw new UsageError(`${file}#${exportName}${fault}`);
}

/**
 * What a module exports under a name.
 * @param name `path/to/file.ts#exportName`
 * @param what it should be, in one word
 * @throws UsageError if there is no such file or export
 */
export async function exported(name: string, what: string) {
  const [file, exportName] = name.split('#');
  if (file && !exportName && foundAt(file)?.isFile()) {
    const names = Object.keys(await importFrom(file));
    throw new UsageError(
      `${file} is a file: name one of its exports, FILE#EXPORT. It exports ${names.map((each) => `${file}#${each}`).join(', ') || 'nothing'}.`,
    );
  }
  if (!file || !exportName) {
    const example = `path/to/file.ts#${what}`;
    throw new UsageError(
      what === 'machine'
        ? `There is no machine «${name}». Expected one of ${subjects.map(({ id }) => id).join(', ')}, or FILE#EXPORT (${example}).`
        : `«${name}» names no export. Expected FILE#EXPORT (${example}).`,
    );
  }
  const exports = await importFrom(file);
  if (!(exportName in exports)) {
    throw new UsageError(
      `${file} exports nothing under the name «${exportName}». It exports ${Object.keys(exports).join(', ') || 'nothing'}.`,
    );
  }
  return { file, exportName, found: exports[exportName] };
}
