import { judges } from './judges.ts';

await judges([
  () => import('../checks/sources.test.ts'),
  () => import('../journey/loops.test.ts'),
  () => import('../scenarios/registration.test.ts'),
  () => import('../scenarios/confirmation-moscow.test.ts'),
  () => import('../scenarios/confirmation-federal.test.ts'),
  () => import('../scenarios/filing.test.ts'),
  () => import('../scenarios/accounted.test.ts'),
  () => import('../scenarios/ballot.test.ts'),
  () => import('../scenarios/in-person.test.ts'),
  () => import('../scenarios/calendar.test.ts'),
  () => import('../scenarios/regions.test.ts'),
]);
