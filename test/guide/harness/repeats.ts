import { REPEAT_BUDGET } from '../../../src/deg/subjects.ts';

/** The repeats that one path through the page may take: the model's own two, unless `GUIDE_REPEATS` says fewer. */
export const repeats = Number(process.env.GUIDE_REPEATS ?? REPEAT_BUDGET);
