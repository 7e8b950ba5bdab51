import type { Profile, Route, SourceId } from '../../../machines/index.ts';

/** What is asked of a visitor besides the registration. */
export type Fact = Exclude<keyof Profile, 'route'>;

/** The visitor's answers as the form gives them: `true`, `false`, or a channel. */
export type Answers = Readonly<Partial<Record<Fact, string>>>;

const federal = [
  'adult',
  'account',
  'phone',
  'registerMatch',
  'pollingStationApplication',
  'channel',
] as const;

/** Which facts a route asks about, in the order of the form. */
export const factsAsked: Readonly<Record<Route, readonly Fact[]>> = {
  moscow: ['adult'],
  federal,
  tver: [],
  other: [],
};

/** What each question rests on. */
export const factSources: Readonly<Record<Fact | 'registration', readonly SourceId[]>> = {
  registration: ['R-48', 'R-59', 'D-33'],
  adult: ['R-16', 'R-49', 'D-03'],
  account: ['R-18', 'R-50'],
  phone: ['R-51'],
  registerMatch: ['R-20', 'R-52'],
  pollingStationApplication: ['R-58'],
  channel: ['R-15', 'R-23'],
};

/** The values that a question offers. */
export function choicesOf(fact: Fact): readonly string[] {
  return fact === 'channel' ? ['gosuslugi', 'vybory'] : ['true', 'false'];
}

/** The facts that a route asks about and the visitor has not answered, in the order of the form. */
export function unanswered(route: Route, answers: Answers): readonly Fact[] {
  return factsAsked[route].filter((fact) => !choicesOf(fact).includes(answers[fact] ?? ''));
}

/** The profile that the answers give, for a route of which nothing is unanswered. */
export function profileOf(route: Route, answers: Answers): Omit<Profile, 'route'> {
  const asked = factsAsked[route];
  const yes = (fact: Fact) => asked.includes(fact) && { [fact]: answers[fact] === 'true' };
  return {
    ...yes('adult'),
    ...yes('account'),
    ...yes('phone'),
    ...yes('registerMatch'),
    ...yes('pollingStationApplication'),
    ...(asked.includes('channel') && { channel: answers.channel === 'vybory' ? 'vybory' : 'gosuslugi' }),
  };
}
