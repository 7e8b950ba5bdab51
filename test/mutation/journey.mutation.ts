import { judges } from './judges.ts';

/** Explores the whole journey first. */
await judges([
  () => import('../journey/contract.test.ts'),
  () => import('../journey/invariants.test.ts'),
  () => import('../journey/observations.test.ts'),
  () => import('../journey/repeats.test.ts'),
  () => import('../journey/what-remedies-say.test.ts'),
  () => import('../journey/remedies.test.ts'),
  () => import('../journey/all-reasons.test.ts'),
]);
