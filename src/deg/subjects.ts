import type { AnyStateMachine } from 'xstate';
import {
  type AlphabetEntry,
  accounted,
  alphabet,
  application,
  ballot,
  confirmation,
  type Input,
  inPerson,
  journey,
  profiles,
  registration,
  votingWindow,
} from '../../machines/index.ts';
import { chartOf } from '../chart/index.ts';
import type { Beyond } from '../checks/index.ts';

/** How many repeats one path may take in all, and none twice (contract, «repeats»). */
export const REPEAT_BUDGET = 2;

/** A machine of the model with all that the tools need to explore it. */
export interface Subject {
  readonly id: SubjectId;
  readonly machine: AnyStateMachine;
  /** Every input that it is explored with. */
  readonly inputs: readonly Input[];
  /** The events that its chart names, with every payload. */
  readonly alphabet: readonly AlphabetEntry[];
  /** Where something is found that is as it should be, each with the reason. */
  readonly beyond: Beyond;
}

export type SubjectId =
  | 'journey'
  | 'registration'
  | 'confirmation'
  | 'application'
  | 'accounted'
  | 'votingWindow'
  | 'ballot'
  | 'inPerson';

const ready = {
  route: 'federal',
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  channel: 'gosuslugi',
} as const satisfies Input;

const federal = profiles.filter(({ route, channel }) => route === 'federal' && channel === 'gosuslugi');

// What the other stages would say: of age, no other application, and perhaps refused for the data before.
const confirmable = federal
  .filter(({ adult, pollingStationApplication }) => adult && !pollingStationApplication)
  .flatMap((profile): Input[] =>
    profile.registerMatch
      ? [profile]
      : [
          { ...profile, reasons: [] },
          { ...profile, reasons: ['R-52'] },
        ],
  );

const onlyLate = 'Only a refusal after filing has closed leads here; the guard says why it is refused again.';

/** The journey, then the stages in the order in which a voter meets them. */
export const subjects: readonly Subject[] = [
  subject('journey', journey, profiles, { 'refusedAgain/application.submitted/0': onlyLate }),
  subject('registration', registration, [{ route: 'moscow' }]),
  subject('confirmation', confirmation, [{ route: 'moscow' }, ...confirmable], {
    'unchecked/data.foundCorrect/0': 'The stage knows no application that would freeze the facts.',
  }),
  subject('application', application, federal, {
    'refused/application.submitted/0': 'The facts that refuse are an input here and do not change.',
    'refusedAgain/application.submitted/0': onlyLate,
  }),
  subject('accounted', accounted, [{ ...ready, frozen: true }], {
    votingClosed: 'The stage ends when voting opens.',
    'voting/voting.closed/0': 'The stage ends when voting opens.',
  }),
  subject('votingWindow', votingWindow, [{ route: 'tver' }]),
  subject('ballot', ballot, [
    { route: 'moscow', adult: true },
    { route: 'moscow', adult: false },
  ]),
  subject('inPerson', inPerson, [{ route: 'tver' }]),
];

function subject(
  id: SubjectId,
  machine: AnyStateMachine,
  inputs: readonly Input[],
  beyond: Beyond = {},
): Subject {
  const named = new Set(
    chartOf(machine).transitions.flatMap(({ trigger }) => (trigger.kind === 'event' ? trigger.type : [])),
  );
  return { id, machine, inputs, alphabet: alphabet.filter(({ type }) => named.has(type)), beyond };
}
