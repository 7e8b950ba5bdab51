import { stateIn } from 'xstate';
import { refusalReasons } from '../rules/index.ts';
import type { Context } from './context.ts';
import type { JourneyEvent } from './events.ts';

/** What XState gives a guard of the model. */
interface Given {
  context: Context;
  event: JourneyEvent;
}

const inState = (id: string) => stateIn<Context, JourneyEvent, undefined>(id);

// The calendar, which every stage that needs it embeds with the same state ids.
export const isFilingOpen = inState('#filing');
export const isFilingClosed = inState('#filingClosed');
export const isVotingOpen = inState('#voting');
export const isVotingClosed = inState('#votingClosed');

// The voter's route (R-48, D-33).
export const isMoscow = ({ context }: Given) => context.route === 'moscow';
export const isFederal = ({ context }: Given) => context.route === 'federal';
export const isTver = ({ context }: Given) => context.route === 'tver';

// What is true of the voter.
export const isAdult = ({ context }: Given) => context.adult === true;
export const isAccountConfirmed = ({ context }: Given) => context.account === true;
export const isPhoneConfirmed = ({ context }: Given) => context.phone === true;
export const isMatched = ({ context }: Given) => context.registerMatch === true;
export const isFrozen = ({ context }: Given) => context.frozen;
/** The reasons of a refused attempt are shown: none has succeeded since. */
export const isRefusalStanding = ({ context }: Given) => context.reasons.length > 0;
export const isRefusedForData = ({ context }: Given) => context.reasons.includes('R-52');

/** No reason but the calendar and an earlier application could refuse a filing now (D-20, D-22). */
export const meetsConditions = ({ context }: Given) =>
  refusalReasons({ ...context, application: 'none', filing: 'open' }).length === 0;

// The check of the data, the wait after a correction and the answer of the register, all inside confirmation.
export const isDataFoundCorrect = inState('#foundCorrect');
export const isWaitOver = inState('#noWait');
export const isNothingAwaited = inState('#noAnswerAwaited');
