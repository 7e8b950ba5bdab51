import type { Places } from '../checks/properties/index.ts';
import { failureOf, saveFailure, scenarioOf, type Words } from '../run/index.ts';
import type { StateSpace } from '../space/index.ts';
import { UsageError } from './usage-error.ts';

/**
 * Saves stories of properties as files that `deg replay` goes again.
 * @param machine as the command line names it
 * @throws UsageError, when a story is saved, if the folder cannot be written
 */
export function storiesTo(
  folder: string,
  machine: string,
  space: StateSpace,
  words: Words,
): NonNullable<Places['save']> {
  return ({ property }, { path, repeats }) => {
    const whole = { start: path.start, moves: [...path.moves, ...repeats] };
    const scenario = scenarioOf(space, whole);
    const names = { machine, suite: property.id };
    try {
      return saveFailure(folder, failureOf(names, scenario, property.says[words.language], words));
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
        throw new UsageError(`${folder} is a file. Expected a folder for the stories, or none yet.`);
      }
      throw new UsageError(
        `${folder} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  };
}
