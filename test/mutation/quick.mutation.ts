import { judges } from './judges.ts';

/** What tells at once whether most mutants are killed. */
await judges([
  () => import('../rules/civil-date.test.ts'),
  () => import('../rules/correction-wait.test.ts'),
  () => import('../rules/is-adult.test.ts'),
  () => import('../rules/refusal-reasons.test.ts'),
  () => import('../journey/starting-context.test.ts'),
  () => import('../journey/refused.test.ts'),
  () => import('../journey/stopped.test.ts'),
  () => import('./beside.ts'),
]);
