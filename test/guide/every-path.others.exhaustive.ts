import { expectEveryEdge, expectEveryPath } from './harness/expect-every-path.ts';
import { repeats } from './harness/repeats.ts';
import { who } from './harness/who.ts';

expectEveryEdge(who.others);
expectEveryPath(who.others, repeats);
