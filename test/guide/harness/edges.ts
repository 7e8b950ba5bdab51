import type { StateSpace, Step } from '../../../src/space/index.ts';
import { type Calendar, waitEnd } from './calendar.ts';
import { comesNext, type Moment, nextBoundary } from './clock.ts';
import { grow, type Node, type Tree } from './tree.ts';

/** A configuration as it is reached in real time. */
interface Reached {
  readonly configuration: number;
  readonly node: Node;
}

/**
 * Grows a tree so that every edge reachable from a start is taken, at an instant at which the real calendar allows it:
 * breadth first, and where a wait may or may not outlive the next boundary, both. Each edge ends one path.
 * @param start index of a configuration
 * @param tree without paths
 * @returns the edges that no instant allows on this calendar
 */
export function growEdges(space: StateSpace, start: number, { root, calendar }: Tree): readonly Step[] {
  const seen = new Set<string>();
  const reached = new Set<number>();
  const taken = new Set<Step>();
  const queue: Reached[] = [];
  const visit = (configuration: number, node: Node): void => {
    const name = `${configuration} ${kind(node.moment, calendar)}`;
    if (seen.has(name)) return;
    seen.add(name);
    reached.add(configuration);
    queue.push({ configuration, node });
  };
  visit(start, root);
  for (const { configuration, node } of queue) {
    for (const step of space.configurations[configuration]!.steps) {
      const { key } = space.alphabet[step.event]!;
      for (const outlives of key === 'data.corrected' ? [false, true] : [false]) {
        const moment = comesNext(node.moment, key, calendar, outlives);
        if (moment === null) continue;
        if (taken.has(step) && seen.has(`${step.to} ${kind(moment, calendar)}`)) continue;
        const to = grow(node, { key, moment });
        if (!taken.has(step)) to.ends++;
        taken.add(step);
        visit(step.to, to);
      }
    }
  }
  return [...reached].flatMap((at) => space.configurations[at]!.steps.filter((step) => !taken.has(step)));
}

/** What of a moment decides what the calendar still allows. */
function kind(moment: Moment, calendar: Calendar): string {
  const boundary = nextBoundary(moment, calendar);
  const wait = moment.waitOver === null ? 'none' : moment.waitOver < boundary ? 'short' : 'long';
  return `${wait} ${waitEnd(moment.now, calendar.zone) < boundary}`;
}
