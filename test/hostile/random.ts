/** How many random inputs of a kind are tried, and from which seed: the same ones each time. The long ones are for long runs. */
export const random = {
  events: { numRuns: 500, seed: 20_240_315 },
  eventsLong: { numRuns: 20_000, seed: 20_240_316 },
  savedChanges: { numRuns: 300, seed: 20_240_317 },
  savedChangesLong: { numRuns: 20_000, seed: 20_240_320 },
  savedMixes: { numRuns: 200, seed: 20_240_318 },
  savedAnything: { numRuns: 300, seed: 20_240_319 },
  profiles: { numRuns: 300, seed: 20_240_321 },
  definitionPairs: { numRuns: 100, seed: 20_240_322 },
  definitionPairsLong: { numRuns: 5_000, seed: 20_240_324 },
  definitionAnything: { numRuns: 100, seed: 20_240_323 },
} as const;
