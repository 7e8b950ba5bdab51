import { analysisOf } from '../../../src/deg/analysis.ts';
import { type Grounds, groundsOf } from '../../../src/deg/data-checks/index.ts';

/** What the data checks look at, with nothing wrong. */
export const sound = (): Grounds => groundsOf(analysisOf('journey').space);
