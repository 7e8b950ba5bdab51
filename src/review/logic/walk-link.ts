import type { History } from './history.ts';
import type { ExploredModel } from './model.ts';
import type { Walk } from './walk.ts';

/** Writes a walk by hand as a part of an address. */
export function walkText(_model: ExploredModel, _walk: Walk): string {
  return '';
}

/** Reads what `walkText` has written, step by step, so that it can be undone; null where this machine has no such walk. */
export function walkFrom(_model: ExploredModel, _text: string): History<Walk> | null {
  return null;
}
