import type { ChartState } from './types.ts';

/**
 * What an actor runs whose id is XState's own: its state and its place among the actors of that state, `0.m.busy`.
 * @returns the name of its logic; undefined for an id that somebody chose
 */
export function invokedIn(states: ReadonlyMap<string, ChartState>, id: string): string | undefined {
  const [, place, state = ''] = /^(\d+)\.(.+)$/s.exec(id) ?? [];
  return states.get(state)?.invokes[Number(place)];
}
