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

export const explained: readonly Explained[] = [
  {
    file: 'machines/model/guards.ts',
    line: "refusalReasons({ ...context, application: 'none', filing: 'open' }).length === 0;",
    was: "'none'",
    now: ['""'],
    why: 'Equivalent: only «processing» and «accounted» refuse (R-57), and neither text is one of them. The compiler refuses the change.',
  },
  {
    file: 'machines/model/guards.ts',
    line: "refusalReasons({ ...context, application: 'none', filing: 'open' }).length === 0;",
    was: "'open'",
    now: ['""'],
    why: 'Equivalent: only «closed» refuses (R-56), and neither text is that. The compiler refuses the change.',
  },
];
