import { expectEveryPath } from './harness/expect-every-path.ts';
import { repeats } from './harness/repeats.ts';
import { who } from './harness/who.ts';

expectEveryPath(who.others, repeats);
