import { hasDocuments, hasFullAccount, hasMosRuAccount, not, votingOpen } from '../conditions.ts';
import type { Change } from '../facts.ts';
import { type Condition, otherwise, type Row, type SourceId, type Tables } from '../table.ts';
import { ballotBeginsWithFullAccount } from './ballot-begins.ts';

/** Lines 9 and 10: what is typed in at mos.ru, in any order within its line. */
const given = (isGiven: Condition, accepted: Change, sources: readonly SourceId[]): Row[] => [
  { when: isGiven, unavailable: 'alreadyDone', sources },
  { when: otherwise, accepted, sources },
];

/** Line 10 says «После этого»: its items wait for line 9. */
const givenAfterAccount = (isGiven: Condition, accepted: Change): Row[] => [
  { when: isGiven, unavailable: 'alreadyDone', sources: ['R-08'] },
  { when: not(hasMosRuAccount), unavailable: 'earlierStep', sources: ['R-07', 'D-44'] },
  { when: otherwise, accepted, sources: ['R-07', 'R-08'] },
];

/** Lines 11 and 12: «Далее», by any one of six ways. A full account may still be had during voting (D-07). */
const identityConfirmed = (...way: readonly SourceId[]): Row[] => [
  { when: hasFullAccount, unavailable: 'alreadyDone', sources: ['R-03', 'D-09'] },
  { when: not(hasDocuments), unavailable: 'earlierStep', sources: ['R-09', 'D-44'] },
  {
    when: votingOpen,
    accepted: ballotBeginsWithFullAccount,
    sources: ['R-03', 'R-09', ...way, 'R-12', 'R-39', 'D-06', 'D-07'],
  },
  { when: otherwise, accepted: { fullAccount: true }, sources: ['R-03', 'R-09', ...way, 'R-12', 'D-46'] },
];

/** How a Moscow voter gets a full account on mos.ru, lines 5 to 14 of the leaflet. */
export const accountTables = {
  'fullName.given': given((f) => f.fullNameGiven === true, { fullNameGiven: true }, ['R-04', 'R-05', 'R-06']),
  'email.given': given((f) => f.emailGiven === true, { emailGiven: true }, ['R-04', 'R-05', 'R-06']),
  'phone.given': given((f) => f.phoneGiven === true, { phoneGiven: true }, ['R-04', 'R-05', 'R-06']),
  'address.given': givenAfterAccount((f) => f.addressGiven === true, { addressGiven: true }),
  'snils.given': givenAfterAccount((f) => f.snilsGiven === true, { snilsGiven: true }),
  'identity.confirmed(gosuslugi)': identityConfirmed('R-10', 'D-08'),
  'identity.confirmed(sber)': identityConfirmed('R-10'),
  'identity.confirmed(tinkoff)': identityConfirmed('R-10', 'D-10'),
  'identity.confirmed(vtb)': identityConfirmed('R-10', 'D-10'),
  'identity.confirmed(alfa)': identityConfirmed('R-10'),
  'identity.confirmed(mfc)': identityConfirmed('R-11', 'D-09'),
} satisfies Tables;
