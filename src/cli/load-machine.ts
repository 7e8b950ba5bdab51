import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnyStateMachine } from 'xstate';
import { type Subject, subjects } from '../deg/subjects.ts';
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
  const [file, exportName] = name.split('#');
  if (!file || !exportName) {
    throw new UsageError(
      `There is no machine «${name}». Expected one of ${subjects.map(({ id }) => id).join(', ')}, or FILE#EXPORT.`,
    );
  }
  return { foreign: await foreignMachine(file, exportName) };
}

async function foreignMachine(file: string, exportName: string): Promise<AnyStateMachine> {
  const path = resolve(file);
  if (!existsSync(path)) throw new UsageError(`There is no file ${file}.`);
  const { tsImport } = await import('tsx/esm/api');
  const exports: unknown = await tsImport(pathToFileURL(path).href, import.meta.url).catch(
    (error: unknown) => {
      throw new UsageError(
        `${file} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      );
    },
  );
  const found: unknown = (exports as Record<string, unknown>)[exportName];
  if (!isMachine(found)) {
    throw new UsageError(
      `${file} exports ${found === undefined ? 'nothing' : 'something that is no XState v5 machine'} under the name «${exportName}». ` +
        `It exports ${Object.keys(exports as object).join(', ') || 'nothing'}.`,
    );
  }
  return found;
}

/** Recognised by shape, since a user's file may bring its own copy of xstate. */
function isMachine(value: unknown): value is AnyStateMachine {
  return (
    typeof value === 'object' &&
    value !== null &&
    'root' in value &&
    'transition' in value &&
    'implementations' in value
  );
}
