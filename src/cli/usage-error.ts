/** Something that the user got wrong: shown as one message, never with a stack trace, and the exit code is 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
