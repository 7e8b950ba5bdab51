import { judges } from './judges.ts';

/** Explores each stage on its own. */
await judges([
  () => import('../stages/stage-answers.test.ts'),
  () => import('../stages/stage-paths.test.ts'),
]);
