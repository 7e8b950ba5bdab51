export { type Walk, walkClasses } from './classes.ts';
export { type ClassCounts, countClasses, countRuns } from './counts.ts';
export { type Cover, type CoveringPath, coverTransitions } from './cover.ts';
export { type Diamond, diamonds, type Independence, independenceOf } from './independence.ts';
export { type Repeats, repeatsOf, spend } from './repeats.ts';
export { type RunGraph, type RunNode, runGraph } from './run-graph.ts';
export { simplePaths } from './simple.ts';
