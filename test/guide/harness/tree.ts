import * as oracle from '../../oracle/index.ts';
import type { Calendar } from './calendar.ts';
import { journeyBegins, type Moment } from './clock.ts';
import type { Timed } from './timeline.ts';

/** A step of one path or of many that begin alike: where the oracle stands after it, and when. */
export interface Node {
  /** Empty at the root. */
  readonly key: string;
  readonly moment: Moment;
  readonly facts: oracle.Facts;
  readonly children: Node[];
  /** How many paths end here. */
  ends: number;
}

/** Paths from one profile on one calendar, as a tree of their common beginnings. */
export interface Tree {
  readonly profile: oracle.Profile;
  readonly calendar: Calendar;
  readonly root: Node;
}

export function emptyTree(profile: oracle.Profile, calendar: Calendar): Tree {
  const root: Node = {
    key: '',
    moment: journeyBegins,
    facts: oracle.start(profile),
    children: [],
    ends: 0,
  };
  return { profile, calendar, root };
}

/**
 * The node to which an event leads, made if the tree has none.
 * @throws if the oracle closes the event
 */
export function grow(from: Node, { key, moment }: Timed): Node {
  const known = from.children.find((child) => child.key === key && child.moment.now === moment.now);
  if (known !== undefined) return known;
  const decision = oracle.decide(from.facts, key as oracle.EventKey);
  if (decision.kind === 'unavailable') throw new Error(`The oracle closes ${key} (${decision.why}).`);
  const node: Node = { key, moment, facts: decision.next, children: [], ends: 0 };
  from.children.push(node);
  return node;
}

/** Adds a whole path. */
export function addPath(tree: Tree, path: readonly Timed[]): void {
  let node = tree.root;
  for (const step of path) node = grow(node, step);
  node.ends++;
}

export interface Size {
  readonly paths: number;
  readonly steps: number;
}

export function sizeOf({ root }: Tree): Size {
  let paths = 0;
  let steps = -1;
  const left = [root];
  for (let node = left.pop(); node !== undefined; node = left.pop()) {
    paths += node.ends;
    steps++;
    left.push(...node.children);
  }
  return { paths, steps };
}
