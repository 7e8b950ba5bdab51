import { Console } from 'node:console';
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { settled } from './settled.ts';
import { UsageError } from './usage-error.ts';

const SECONDS = 30;

/**
 * Loads a TypeScript or JavaScript file of the user's. From then on `console` writes to the standard error: what its guards
 * and actions log must not stand among the command's own output.
 * @returns what it exports, by name
 * @throws UsageError if there is no such file, or it cannot be loaded within half a minute
 */
export async function importFrom(file: string): Promise<Readonly<Record<string, unknown>>> {
  const path = resolve(file);
  const found = foundAt(path);
  if (!found) throw new UsageError(`There is no file ${file}.`);
  if (!found.isFile()) {
    const [what, where] = found.isDirectory() ? ['a folder', ' in it'] : ['a device or a pipe', ''];
    throw new UsageError(`${file} is ${what}. Expected a TypeScript or JavaScript file${where}.`);
  }
  Object.assign(console, new Console(process.stderr));
  const { tsImport } = await import('tsx/esm/api');
  const loading: Promise<Record<string, unknown>> = tsImport(pathToFileURL(path).href, import.meta.url);
  return settled(loading.then(exportsOf), SECONDS * 1_000, 'an await at its top level does not settle').catch(
    (error: unknown) => {
      throw new UsageError(`${file} cannot be loaded: ${reasonOf(error)}`);
    },
  );
}

/** Node lists below the first line through which files it came there. */
function reasonOf(error: unknown): string {
  const [reason = ''] = (error instanceof Error ? error.message : String(error)).split('\nRequire stack:');
  const [, missing] = /^Cannot find (?:module|package) '([^']+)'/.exec(reason) ?? [];
  const isPackage = missing !== undefined && !/^[./]|^[A-Za-z]:/.test(missing);
  return isPackage ? `it needs «${missing}», which its folder does not have. Install it there.` : reason;
}

/** What a file exports, also where its folder makes it a CommonJS module, which Node gives as the default export of another. */
function exportsOf(loaded: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { default: inner } = loaded;
  if (typeof inner !== 'object' || inner === null || !('__esModule' in inner)) return loaded;
  const { __esModule, ...exports } = inner;
  return exports;
}

/** A path through something that is no folder leads nowhere, and a name can be too long for any file. */
export function foundAt(path: string) {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
