import type { Job, Report } from './job.ts';
import { walk } from './walk-page.ts';

declare global {
  /** Set in the page that is driven. */
  var walkGuide: (job: Job) => Promise<Report>;
}

globalThis.walkGuide = walk;
