/** Mutants that survive, and why no test should or could kill them. */
export interface Explained {
  readonly file: string;
  /** The source line in which the change begins, without its indentation. */
  readonly line: string;
  readonly was: string;
  /** What stands there instead; several changes may have one reason. */
  readonly now: readonly string[];
  readonly why: string;
}

export const explained: readonly Explained[] = [];
