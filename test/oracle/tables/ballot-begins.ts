import type { Change } from '../facts.ts';

/**
 * The ballot stage begins when voting is open and the voter is ready, whichever comes last. From then on the
 * contract shows no earlier stage: what those stages kept only for themselves is dropped.
 */
export const ballotBeginsWithAccounted: Change = {
  phase: 'voting',
  application: 'accounted',
  data: null,
  wait: null,
  answer: null,
  ballot: 'notSignedIn',
};

/** The same in Moscow: the full account is what makes a voter ready, no application is. */
export const ballotBeginsWithFullAccount: Change = {
  phase: 'voting',
  fullAccount: true,
  application: null,
  ballot: 'notSignedIn',
};
