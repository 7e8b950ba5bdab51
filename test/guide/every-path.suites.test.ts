import { expectEveryTest } from './harness/expect-every-test.ts';

expectEveryTest(['transitions', 'mcdc']);
