import { REPEAT_BUDGET } from '../../src/deg/subjects.ts';
import { expectEveryPath } from './harness/expect-every-path.ts';
import { who } from './harness/who.ts';

expectEveryPath(who.gosuslugi, REPEAT_BUDGET);
