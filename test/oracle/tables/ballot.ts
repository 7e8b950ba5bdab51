import {
  all,
  ballotBefore,
  ballotFrom,
  hasFullAccount,
  isAccounted,
  isMinor,
  not,
  onFederal,
  onMoscow,
  votingOpen,
} from '../conditions.ts';
import { ends } from '../facts.ts';
import { otherwise, type Row, type Tables } from '../table.ts';

/** Who has no ballot at all, or none yet. */
const noBallot: Row[] = [
  { when: all(onFederal, not(isAccounted)), unavailable: 'notAccounted', sources: ['R-22'] },
  { when: all(onMoscow, not(hasFullAccount)), unavailable: 'noFullAccount', sources: ['R-03', 'D-07'] },
  { when: isMinor, unavailable: 'underAge', sources: ['R-16', 'D-05', 'D-46'] },
  {
    when: not(votingOpen),
    unavailable: 'votingNotOpen',
    sources: ['R-01', 'R-39', 'R-47', 'R-48', 'D-11', 'F-02'],
  },
];

/** Lines 31 to 34, in their order; Moscow takes the same steps (R-61, D-06). */
export const ballotTables = {
  'ballot.signedIn': [
    ...noBallot,
    { when: ballotFrom('signedIn'), unavailable: 'alreadyDone', sources: ['R-40'] },
    { when: otherwise, accepted: { ballot: 'signedIn' }, sources: ['R-40', 'R-61', 'D-06', 'D-43', 'F-03'] },
  ],

  'conditions.accepted': [
    ...noBallot,
    { when: ballotBefore('signedIn'), unavailable: 'earlierStep', sources: ['R-40', 'R-41'] },
    { when: ballotFrom('conditionsAccepted'), unavailable: 'alreadyDone', sources: ['R-41'] },
    { when: otherwise, accepted: { ballot: 'conditionsAccepted' }, sources: ['R-41'] },
  ],

  'identity.verified': [
    ...noBallot,
    { when: ballotBefore('conditionsAccepted'), unavailable: 'earlierStep', sources: ['R-41', 'R-42'] },
    { when: ballotFrom('identityVerified'), unavailable: 'alreadyDone', sources: ['R-42'] },
    { when: otherwise, accepted: { ballot: 'identityVerified' }, sources: ['R-42'] },
  ],

  'ballot.issued': [
    ...noBallot,
    { when: ballotBefore('identityVerified'), unavailable: 'earlierStep', sources: ['R-42', 'R-43'] },
    { when: ballotFrom('issued'), unavailable: 'alreadyDone', sources: ['R-43'] },
    { when: otherwise, accepted: { ballot: 'issued' }, sources: ['R-43'] },
  ],

  'ballot.marked': [
    ...noBallot,
    { when: ballotBefore('issued'), unavailable: 'earlierStep', sources: ['R-43', 'R-44'] },
    { when: ballotFrom('pressed'), unavailable: 'reconsiderFirst', sources: ['R-45', 'D-24'] },
    {
      when: ballotFrom('marked'),
      accepted: { ballot: 'marked' },
      repeat: 'remarked',
      sources: ['R-44', 'D-24'],
    },
    { when: otherwise, accepted: { ballot: 'marked' }, sources: ['R-44'] },
  ],

  'vote.pressed': [
    ...noBallot,
    { when: ballotBefore('marked'), unavailable: 'earlierStep', sources: ['R-44', 'R-45'] },
    { when: ballotFrom('pressed'), unavailable: 'alreadyDone', sources: ['R-45'] },
    { when: otherwise, accepted: { ballot: 'pressed' }, sources: ['R-45', 'D-24'] },
  ],

  'choice.reconsidered': [
    ...noBallot,
    { when: ballotBefore('pressed'), unavailable: 'earlierStep', sources: ['R-45', 'D-24'] },
    {
      when: otherwise,
      accepted: { ballot: 'marked' },
      repeat: 'reconsidered',
      sources: ['R-46', 'D-24', 'F-08'],
    },
  ],

  'choice.confirmed': [
    ...noBallot,
    { when: ballotBefore('pressed'), unavailable: 'earlierStep', sources: ['R-45', 'D-24'] },
    { when: otherwise, accepted: ends('voted'), sources: ['R-46', 'D-24', 'F-08'] },
  ],

  'ballot.left': [
    ...noBallot,
    { when: ballotBefore('signedIn'), unavailable: 'earlierStep', sources: ['R-40', 'D-25'] },
    {
      when: otherwise,
      accepted: { ballot: 'notSignedIn' },
      repeat: 'left',
      sources: ['D-25', 'D-43'],
    },
  ],
} satisfies Tables;
