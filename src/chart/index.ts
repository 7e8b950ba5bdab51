export { chartOf, transitionIds } from './chart-of.ts';
export { guardExpression, literalsIn, namesIn } from './guard.ts';
export { invokedIn } from './invoked.ts';
export type { Chart, ChartState, ChartTransition, GuardExpression, StateKind, Trigger } from './types.ts';
