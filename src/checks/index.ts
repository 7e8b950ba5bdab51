export { type Beyond, behaviourFindings } from './behaviour/index.ts';
export type { CheckId, Finding } from './finding.ts';
export { structureFindings, type Written } from './structure.ts';
export { testTitles } from './test-titles.ts';
export { type Catalogue, elementFindings, requirementFindings, type Traced, traceMatrix } from './trace.ts';
