export type { Language, ReviewData, ReviewMachine, Text } from './data.ts';
export { packSpace, type Remarks } from './pack.ts';
export { buildPage } from './page.ts';
export { type Served, serve } from './serve.ts';
