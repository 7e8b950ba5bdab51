/** Mutants that survive, and why no test could kill them. */
export interface Explained {
  readonly file: string;
  /** The source line in which the change begins, without its indentation. */
  readonly line: string;
  readonly was: string;
  /** What stands there instead; several changes may have one reason. */
  readonly now: readonly string[];
  readonly why: string;
  /** TypeScript does not accept the change. */
  readonly refusedByCompiler?: true;
}

const noneRefusesNothing =
  'Equivalent: only «processing» and «accounted» refuse (R-57), and neither text is one of them.';

const nothingIsAsked =
  'Equivalent: zero is the place from which the step can be taken. There it is open, and why it is closed is asked of closed events alone.';

export const explained: readonly Explained[] = [
  {
    file: 'machines/model/guards.ts',
    line: "refusalReasons({ ...context, application: 'none', filing: 'open' }).length === 0;",
    was: "'none'",
    now: ['""'],
    why: noneRefusesNothing,
    refusedByCompiler: true,
  },
  {
    file: 'machines/model/guards.ts',
    line: "refusalReasons({ ...context, application: 'none', filing: 'open' }).length === 0;",
    was: "'open'",
    now: ['""'],
    why: 'Equivalent: only «closed» refuses (R-56), and neither text is that.',
    refusedByCompiler: true,
  },
  {
    file: 'machines/application/attempt.ts',
    line: "on: { 'application.submitted': alwaysRefused('none', { target: 'refused', sources }) },",
    was: "'none'",
    now: ['""'],
    why: noneRefusesNothing,
    refusedByCompiler: true,
  },
  {
    file: 'machines/application/attempt.ts',
    line: "'application.submitted': alwaysRefused('none', {",
    was: "'none'",
    now: ['""'],
    why: noneRefusesNothing,
    refusedByCompiler: true,
  },
  {
    file: 'machines/journey/closed.ts',
    line: "'filing.opened': 'beforeFiling',",
    was: "'beforeFiling'",
    now: ['""'],
    why: 'Equivalent: the place before all phases then stands for the first of them. The event is closed only in a later phase, and both places lie before it.',
    refusedByCompiler: true,
  },
  {
    file: 'machines/journey/closed.ts',
    line: "['earlierStep', (where, type) => missingInBallot(where, type) > 0],",
    was: 'missingInBallot(where, type) > 0',
    now: ['missingInBallot(where, type) >= 0'],
    why: nothingIsAsked,
  },
  {
    file: 'machines/journey/closed.ts',
    line: "['calendarOrder', (where, type) => missingInCalendar(where, type) > 0],",
    was: 'missingInCalendar(where, type) > 0',
    now: ['missingInCalendar(where, type) >= 0'],
    why: nothingIsAsked,
  },
  {
    file: 'machines/journey/closed.ts',
    line: "['alreadyDone', (where, type) => missingInCalendar(where, type) < 0],",
    was: 'missingInCalendar(where, type) < 0',
    now: ['missingInCalendar(where, type) <= 0'],
    why: nothingIsAsked,
  },
  {
    file: 'machines/journey/observation.ts',
    line: "return typeof action === 'object' && action !== null && 'type' in action && action.type === name;",
    was: "typeof action === 'object' && action !== null && 'type' in action",
    now: ['true'],
    why: 'Equivalent: an action is a name, a function or an object with a type. Of the first two no type can be the one asked for, so the comparison alone decides.',
    refusedByCompiler: true,
  },
  {
    file: 'machines/journey/observation.ts',
    line: "return typeof action === 'object' && action !== null && 'type' in action && action.type === name;",
    was: 'action !== null',
    now: ['true'],
    why: 'Equivalent: no action of a machine is null. The question is there for the compiler, which knows the action as unknown.',
    refusedByCompiler: true,
  },
  {
    file: 'machines/journey/remedy-rules.ts',
    line: "case 'alreadyMatched':",
    was: "case 'alreadyMatched': return 'alreadyMatching';",
    now: ["case 'alreadyMatched':"],
    why: 'Equivalent: the case then does what the next one does, which of data that match gives the same answer, and this obstacle stands of no others.',
  },
  {
    file: 'machines/journey/remedy-rules.ts',
    line: "case 'noApplication':",
    was: "case 'noApplication': return file(where);",
    now: ["case 'noApplication':"],
    why: 'Equivalent: the case then does what the next one does, which differs while an application is «в обработке» alone, and then this obstacle does not stand.',
  },
  {
    file: 'machines/journey/remedy-rules.ts',
    line: "return againstClosed('applicationRunning', 'application.submitted', where);",
    was: "'application.submitted'",
    now: ['""'],
    why: 'Equivalent: that an application runs is answered in the same way whatever event it closes.',
    refusedByCompiler: true,
  },
];
