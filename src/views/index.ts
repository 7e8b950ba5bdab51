export { type BookletPage, bookletPages, type Paper } from './booklet.ts';
export type { Outside, View, ViewSpec } from './types.ts';
export { viewOf } from './view-of.ts';
export { aloneSpec, viewSpecs } from './view-specs.ts';
export { viewTexts } from './view-texts.ts';
export { type ViewWords, viewWords } from './words.ts';
