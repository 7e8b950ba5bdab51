import type * as oracle from '../../oracle/index.ts';

/** A way through an example: whoever is registered where, and what then happens in order. */
export interface Scenario {
  readonly name: string;
  readonly registration: string;
  readonly profile: oracle.Profile;
  /** Events by their keys; those of the calendar come with its next date. */
  readonly moves: readonly (oracle.EventKey | 'reload')[];
  /** Reasons of the refusals on the way, in their order. */
  readonly refusals: readonly (readonly oracle.ReasonId[])[];
  readonly outcome: oracle.Outcome | null;
}

const vote = [
  'ballot.signedIn',
  'conditions.accepted',
  'identity.verified',
  'ballot.issued',
  'ballot.marked',
  'vote.pressed',
  'choice.confirmed',
] as const;

/** What every example is driven through. They begin at noon of 1 March 2024, when filing is open. */
export const scenarios: readonly Scenario[] = [
  {
    name: 'a Moscow voter gets the full account and votes (R-03, R-40, R-46)',
    registration: 'Москва',
    profile: { route: 'moscow', adult: true },
    moves: [
      'fullName.given',
      'email.given',
      'phone.given',
      'address.given',
      'snils.given',
      'identity.confirmed(sber)',
      'filing.closed',
      'voting.opened',
      ...vote,
    ],
    refusals: [],
    outcome: 'voted',
  },
  {
    name: 'a federal voter is refused with every reason, then files and is accounted (R-22, R-50, R-51)',
    registration: 'Камчатский край',
    profile: {
      route: 'federal',
      adult: true,
      account: false,
      phone: false,
      registerMatch: true,
      pollingStationApplication: false,
      channel: 'gosuslugi',
    },
    moves: [
      'application.submitted',
      'account.confirmed',
      'application.submitted',
      'phone.confirmed',
      'application.submitted',
      'code.sent',
      'application.accounted',
      'application.submitted',
    ],
    refusals: [['R-50', 'R-51'], ['R-51'], ['R-57']],
    outcome: null,
  },
  {
    name: 'a voter in Tver is refused and votes in person (R-33, R-53, R-54)',
    registration: 'Тверская область',
    profile: { route: 'tver' },
    moves: ['application.submitted', 'otherStation.applied(mfc)'],
    refusals: [['R-53', 'R-54']],
    outcome: 'inPersonAtOtherStation',
  },
  {
    name: 'what is restored in the middle goes on as if it had never stopped (D-17, R-30)',
    registration: 'Калининградская область',
    profile: {
      route: 'federal',
      adult: true,
      account: true,
      phone: true,
      registerMatch: false,
      pollingStationApplication: false,
      channel: 'gosuslugi',
    },
    moves: [
      'application.submitted',
      'reload',
      'data.corrected',
      'reload',
      'correction.waitOver',
      'tik.asked',
      'reload',
      'register.matched',
      'application.submitted',
      'reload',
      'code.sent',
      'application.accounted',
      'filing.closed',
      'reload',
      'voting.opened',
      ...vote.slice(0, 5),
      'reload',
      ...vote.slice(5),
      'reload',
    ],
    refusals: [['R-52']],
    outcome: 'voted',
  },
];
