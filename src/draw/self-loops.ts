import type { ElkExtendedEdge } from 'elkjs/lib/elk.bundled.js';
import type { ChartTransition } from '../chart/index.ts';
import { moved } from './set-text.ts';
import { sizes } from './sizes.ts';
import type { Box, Edge, TextBlock } from './types.ts';

/**
 * The self transitions of one side of a state. ELK keeps the room for them free, as for one loop with one large label;
 * the loops themselves are drawn into it here, one below the other, since ELK draws them around each other's labels.
 */
export interface LoopStack {
  readonly id: string;
  readonly state: string;
  readonly labels: readonly { readonly transition: string; readonly block: TextBlock }[];
  readonly w: number;
  readonly h: number;
}

const between = 6;

export function isSelfLoop({ source, targets }: ChartTransition): boolean {
  return targets.length === 1 && targets[0] === source;
}

/** @param sides 2 where ELK can put loops on both sides, which holds for states without children */
export function loopStacks(
  state: string,
  loops: readonly { readonly transition: string; readonly block: TextBlock }[],
  sides: 1 | 2,
): readonly LoopStack[] {
  const stacks = Array.from({ length: sides }, (_, side) =>
    loops.filter((_, index) => index % sides === side),
  );
  return stacks
    .filter((labels) => labels.length > 0)
    .map((labels, side) => ({
      id: `loops ${side} ${state}`,
      state,
      labels,
      w: Math.max(...labels.map(({ block }) => block.w)) + sizes.loopDepth,
      h: labels.reduce((sum, { block }) => sum + block.h + between, -between),
    }));
}

export function loopEdge(stack: LoopStack, stateNode: string): ElkExtendedEdge {
  return {
    id: stack.id,
    sources: [stateNode],
    targets: [stateNode],
    labels: [{ text: stack.id, width: stack.w, height: stack.h }],
  };
}

/** Draws the loops of a stack into the room that ELK has left for it. */
export function loopEdges(stack: LoopStack, state: Box, room: Box): readonly Edge[] {
  const onLeft = room.x + room.w / 2 < state.x + state.w / 2;
  const border = onLeft ? state.x : state.x + state.w;
  const outward = onLeft ? -1 : 1;
  let top = room.y;
  return stack.labels.map(({ transition, block }) => {
    const middle = top + block.h / 2;
    const far = border + outward * sizes.loopDepth;
    const left = onLeft ? far - 4 - block.w : far + 4;
    const label = moved(block, left, top);
    top += block.h + between;
    const line = [
      { x: border, y: middle - 5 },
      { x: far, y: middle - 5 },
      { x: far, y: middle + 5 },
      { x: border, y: middle + 5 },
    ];
    return { transition, lines: [line], label };
  });
}
