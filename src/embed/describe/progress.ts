import type { Outcome, Route } from '../../../machines/index.ts';
import type { Where } from '../../../machines/journey/closed.ts';
import { texts } from '../../../machines/texts.ts';
import type { Language, Progress } from '../description.ts';

type Stage = 'registration' | 'confirmation' | 'application' | 'accounted' | 'ballot' | 'inPerson';

/** The stages of each route in their order; where ДЭГ is not held there is none (D-31). */
const stagesOf: Readonly<Record<Route, readonly Stage[]>> = {
  moscow: ['registration', 'confirmation', 'ballot'],
  federal: ['confirmation', 'application', 'accounted', 'ballot'],
  tver: ['inPerson'],
  other: [],
};

const reached: readonly Outcome[] = ['voted', 'readyDidNotVote', 'underAge'];
const chosen: readonly Outcome[] = ['inPersonAtStation', 'inPersonAtHome', 'inPersonAtOtherStation'];

type Is = Progress['stages'][number]['is'];

/** How far the voter has come. Confirmation and application run side by side until an application is filed. */
export function progressOf(where: Where, outcome: Outcome | null, lang: Language): Progress {
  const stages = stagesOf[where.context.route].map((id) => ({
    id,
    name: texts.machines[id].name[lang],
    is:
      outcome === null
        ? underway(id, where)
        : isDoneAt(id, where, outcome)
          ? ('done' as const)
          : ('ahead' as const),
  }));
  return { stages, done: stages.filter(({ is }) => is === 'done').length };
}

function underway(stage: Stage, where: Where): Is {
  const { entered, context } = where;
  switch (stage) {
    case 'registration':
      return entered('registration') ? 'current' : 'done';
    case 'confirmation':
      if (context.route === 'federal') return meetsFacts(where) ? 'done' : 'current';
      if (entered('registration')) return 'ahead';
      return entered('identityOpen') ? 'current' : 'done';
    case 'application':
      return entered('application') ? 'current' : 'done';
    case 'accounted':
      if (entered('ballot')) return 'done';
      return entered('accounted') ? 'current' : 'ahead';
    case 'ballot':
      return entered('ballot') ? 'current' : 'ahead';
    case 'inPerson':
      return 'current';
  }
}

/** What Gosuslugi has to say yes to. */
function meetsFacts({ context: { account, phone, registerMatch } }: Where): boolean {
  return account === true && phone === true && registerMatch === true;
}

function isDoneAt(stage: Stage, where: Where, outcome: Outcome): boolean {
  if (outcome === 'voted') return true;
  if (stage === 'inPerson') return chosen.includes(outcome);
  if (stage === 'ballot') return false;
  if (stage === 'confirmation' && where.context.route === 'federal') return meetsFacts(where);
  return reached.includes(outcome);
}
