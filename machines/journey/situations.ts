import type { Context, Profile } from '../model/context.ts';

export type Phase = 'beforeFiling' | 'filing' | 'filingClosed' | 'voting';

/** The public names of where a voter stands in each stage, as the contract lists them. */
export interface Situations {
  registration?: 'accountData' | 'documents' | 'complete';
  given?: readonly ('fullName' | 'email' | 'phone' | 'address' | 'snils')[];
  confirmation?: 'notYet' | 'open' | 'fullAccount';
  filingAttempt?: 'notTried' | 'refused';
  account?: boolean;
  phone?: boolean;
  registerMatch?: boolean;
  data?: 'unchecked' | 'foundCorrect' | 'corrected';
  wait?: 'none' | 'running' | 'over';
  answer?: 'none' | 'afterCorrection' | 'afterTik';
  application?:
    | 'notTried'
    | 'refused'
    | 'awaitingCode'
    | 'awaitingDecision'
    | 'refusedByCommission'
    | 'refusedAgain'
    | 'accounted';
  inPerson?: 'undecided';
  ballot?: BallotStep;
}

export type BallotStep = (typeof ballotSteps)[number];

/** The steps of the ballot in their order (R-40 … R-45). */
export const ballotSteps = [
  'notSignedIn',
  'signedIn',
  'conditionsAccepted',
  'identityVerified',
  'issued',
  'marked',
  'pressed',
] as const;

/** Tells whether a state is entered, by its id. */
export type Entered = (id: string) => boolean;

export const phases = [
  'beforeFiling',
  'filing',
  'filingClosed',
  'voting',
] as const satisfies readonly Phase[];

export function phaseIn(entered: Entered): Phase | null {
  return phases.find(entered) ?? null;
}

/** The situations that a configuration shows: from its states, and of the federal facts from its context. */
export function situationsIn(entered: Entered, context: Context): Situations {
  return {
    ...(context.route === 'federal' && facts(context)),
    ...(entered('account') && moscowAccount(entered)),
    ...attempt(entered),
    ...(entered('confirmation') && dataCheck(entered, context)),
    ...((entered('application') || entered('accounted')) && { application: applicationIn(entered) }),
    ...(entered('undecided') && { inPerson: 'undecided' as const }),
    ...(entered('ballot') && { ballot: ballotSteps.find(entered)! }),
  };
}

function facts({ account, phone, registerMatch }: Profile): Situations {
  return { account: account === true, phone: phone === true, registerMatch: registerMatch === true };
}

const items = ['fullName', 'email', 'phone', 'address', 'snils'] as const;

function moscowAccount(entered: Entered): Situations {
  const done = entered('identityOpen') || entered('fullAccount');
  const accountExists = done || entered('documents');
  return {
    registration: done ? 'complete' : accountExists ? 'documents' : 'accountData',
    given: items.filter((item, index) => done || (accountExists && index < 3) || entered(`${item}Given`)),
    confirmation: entered('fullAccount') ? 'fullAccount' : done ? 'open' : 'notYet',
  };
}

function attempt(entered: Entered): Situations {
  const untried = ['moscowNotTried', 'tverNotTried', 'otherNotTried'].some(entered);
  const refused = ['moscowRefused', 'tverRefused', 'otherRefused'].some(entered);
  return untried ? { filingAttempt: 'notTried' } : refused ? { filingAttempt: 'refused' } : {};
}

function dataCheck(entered: Entered, { registerMatch }: Profile): Situations {
  return {
    data: entered('unchecked') ? 'unchecked' : entered('foundCorrect') ? 'foundCorrect' : 'corrected',
    wait: entered('waiting') ? 'running' : entered('noWait') && !registerMatch ? 'over' : 'none',
    answer: entered('afterTik') ? 'afterTik' : entered('afterCorrection') ? 'afterCorrection' : 'none',
  };
}

function applicationIn(entered: Entered): NonNullable<Situations['application']> {
  if (entered('notTriedAgain')) return 'refusedByCommission';
  const named = ['notTried', 'refused', 'awaitingCode', 'awaitingDecision', 'refusedAgain'] as const;
  return named.find(entered) ?? 'accounted';
}
