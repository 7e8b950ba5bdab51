import { hostileCounts } from './counts.ts';

process.stdout.write(`${JSON.stringify(hostileCounts(), null, 2)}\n`);
