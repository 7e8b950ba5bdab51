/**
 * How many path classes the journey has with so many repeats in one path, by route. A change here is a decision: it says
 * that the model allows more or fewer ways than before.
 *
 * Tver: while undecided a voter may try to file or not, when filing is open and when it has closed. Without a repeat five
 * choices in each of four phases, or none, times the ways of trying; other: the attempts alone.
 * Moscow and federal: counted twice, by walking the classes and by normal forms of all runs where these can be listed.
 */
export const expectedClasses: Readonly<Record<number, Readonly<Record<string, number>>>> = {
  1: { moscow: 1428, federal: 103_464, tver: 86, other: 6 },
  2: { moscow: 3732, federal: 538_706, tver: 86, other: 6 },
  3: { moscow: 6504, federal: 1_965_808, tver: 86, other: 6 },
};

/** Path classes with two repeats by the outcome in which they end. */
export const expectedOutcomes: Readonly<Record<string, number>> = {
  voted: 47_220,
  readyDidNotVote: 277_220,
  accountNotReady: 132,
  underAge: 36,
  filingMissed: 4032,
  filingRefused: 186_848,
  applicationRefused: 4374,
  notDecided: 22_576,
  inPersonAtStation: 16,
  inPersonAtHome: 16,
  inPersonAtOtherStation: 48,
  inPersonUndecided: 6,
  notAvailable: 6,
};

/** Runs with two repeats, every order of steps counted apart. */
export const expectedRuns = 209_839_914n;
