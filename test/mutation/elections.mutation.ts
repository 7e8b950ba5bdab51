import { judges } from './judges.ts';

await judges([
  () => import('../election/president2024.test.ts'),
  () => import('../election/calendar.test.ts'),
]);
