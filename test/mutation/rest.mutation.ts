import { judges } from './judges.ts';

/** Explores every machine first. */
await judges([
  () => import('../checks/traceability.test.ts'),
  () => import('../scenarios/privacy.test.ts'),
  () => import('../texts/texts.test.ts'),
  () => import('../embed/describe-help.test.ts'),
  () => import('../embed/saved.test.ts'),
]);
