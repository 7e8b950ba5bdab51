import { expectEveryEdge, expectEveryPath } from './harness/expect-every-path.ts';
import { who } from './harness/who.ts';

expectEveryEdge(who.vybory);
expectEveryPath(who.vybory, 0);
