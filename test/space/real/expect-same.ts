import { expect } from 'vitest';
import { type ExploreOptions, explore } from '../../../src/space/index.ts';
import type { Fixture } from '../fixtures/index.ts';
import { disagreements } from './disagreements.ts';
import { type RealSpace, realSpaceOf } from './real-space.ts';

/** Expects that both modes of `explore` find exactly what real actors do. @returns what those do */
export function expectSame(fixture: Fixture): RealSpace {
  const real = realSpaceOf(fixture);
  for (const mode of ['exact', 'fast'] as const) {
    const space = explore(fixture.machine, optionsFor(fixture, mode));
    expect(disagreements(real, space), mode).toEqual([]);
  }
  return real;
}

/** A fixture's events, inputs and reports as options. */
export function optionsFor(
  { events, inputs, actors }: Fixture,
  mode: NonNullable<ExploreOptions['mode']>,
): ExploreOptions {
  const alphabet = events.map((event) => ({ key: JSON.stringify(event), event }));
  return { alphabet, mode, budget: 2_000, ...(inputs && { inputs }), ...(actors && { actors }) };
}
