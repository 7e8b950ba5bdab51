import { type GivenProperties, PropertyError, propertiesIn } from '../checks/properties/index.ts';
import { jsonIn } from './input.ts';
import { exported } from './load-machine.ts';
import { UsageError } from './usage-error.ts';

/**
 * The properties that a command line names.
 * @param name `path/to/file.json`, or `path/to/file.ts#exportName`
 * @throws UsageError if there is no such file or export, or it holds something else, with every fault at its JSONPath
 */
export async function namedProperties(name: string): Promise<GivenProperties> {
  const value = name.includes('#')
    ? (await exported(name, 'properties')).found
    : jsonIn(name, 'a JSON file of properties, or FILE#EXPORT of a module');
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
