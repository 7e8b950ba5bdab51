/** Something that the user got wrong: shown as one message, never with a stack trace, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Something wrong with the user's machine that stops the command: shown as one message, and the exit code is 1. */
export class FindingError extends Error {
  override readonly name = 'FindingError';
}
