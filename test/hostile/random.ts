/** How many random inputs of a kind are tried, and from which seed: the same ones each time. */
export const random = {
  events: { numRuns: 2_000, seed: 20_240_315 },
  savedChanges: { numRuns: 1_000, seed: 20_240_317 },
  savedChangesLong: { numRuns: 20_000, seed: 20_240_320 },
  savedMixes: { numRuns: 500, seed: 20_240_318 },
  savedAnything: { numRuns: 1_000, seed: 20_240_319 },
  profiles: { numRuns: 1_000, seed: 20_240_321 },
  definitionPairs: { numRuns: 300, seed: 20_240_322 },
  definitionAnything: { numRuns: 200, seed: 20_240_323 },
} as const;
