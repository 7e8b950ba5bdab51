/** Why the paths of a state space cannot be told or counted: something to mend in the machine, or too much of it. */
export class PathsError extends Error {
  override readonly name = 'PathsError';
}
