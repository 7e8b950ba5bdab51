import { readFileSync } from 'node:fs';
import { type GivenProperties, PropertyError, propertiesIn } from '../checks/properties/index.ts';
import { refuseEndless } from './input.ts';
import { exported } from './load-machine.ts';
import { UsageError } from './usage-error.ts';

/**
 * The properties that a command line names.
 * @param name `path/to/file.json`, or `path/to/file.ts#exportName`
 * @throws UsageError if there is no such file or export, or it holds something else, with every fault at its JSONPath
 */
export async function namedProperties(name: string): Promise<GivenProperties> {
  const value = name.includes('#') ? (await exported(name, 'properties')).found : parsed(name);
  return inFile(name, () => propertiesIn(value));
}

/** Tells of faults in properties with the file that they come from. */
export function inFile<Result>(name: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof PropertyError ? new UsageError(`${name}: ${error.message}`) : error;
  }
}

function parsed(file: string): unknown {
  refuseEndless(file);
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new UsageError(
      `${file} cannot be read as JSON: ${reason} Expected a JSON file of properties, or FILE#EXPORT of a module.`,
    );
  }
}
