import { expect } from 'vitest';
import { ExplorationError, type ExploreOptions, explore } from '../../src/space/index.ts';

export type Machine = Parameters<typeof explore>[0];

/** The message with which a machine is refused. */
export function refusal(machine: Machine, options: ExploreOptions = {}): string {
  try {
    explore(machine, options);
  } catch (error) {
    expect(error).toBeInstanceOf(ExplorationError);
    return (error as Error).message;
  }
  throw new Error('The machine was explored.');
}

export function names(message: string, ...parts: readonly string[]): void {
  for (const part of parts) expect(message).toContain(part);
}
