import type { Profile } from '../../../machines/model/context.ts';
import { alphabet } from '../../../machines/model/events.ts';
import { areIndependent, type Suite, walkClasses } from '../../../src/paths/index.ts';
import { independence, repeatsWith, space } from '../../journey/journey-space.ts';
import { growEdges } from './edges.ts';
import { type Labelled, timedMember } from './linear.ts';
import { inventedPlaces, type Place, place2024 } from './places.ts';
import { timeline } from './timeline.ts';
import { addPath, emptyTree, sizeOf, type Tree } from './tree.ts';

/** A tree of paths, and where they are walked. */
export interface Planted {
  readonly tree: Tree;
  readonly place: Place;
}

/** Every edge that can be reached from a profile, each the end of a path. @throws if the calendar of 2024 does not allow one */
export function edgeTree(number: number, profile: Profile): Planted {
  const place = place2024(profile.route);
  const tree = emptyTree(profile, place.calendar);
  const missing = growEdges(space, space.starts[number]!, tree);
  if (missing.length > 0) throw new Error(`${missing.length} edges do not fit into the calendar of 2024.`);
  return { tree, place };
}

/** The path classes of a profile that the calendar of 2024 allows, and those that it does not. */
export interface ClassTrees {
  readonly in2024: Planted;
  readonly elsewhere: Planted;
  /** How many classes the profile has. */
  readonly classes: number;
}

/**
 * One member of every path class from a profile, at instants that the calendar allows: those that cannot happen between
 * January and March 2024 are walked in an invented election with more time.
 * @param budget how many repeats a path may take
 * @throws if a class is left out although nothing forbids it, or fits nowhere
 */
export function classTrees(number: number, profile: Profile, budget: number): ClassTrees {
  const place = place2024(profile.route);
  const [roomy] = inventedPlaces;
  const in2024 = { tree: emptyTree(profile, place.calendar), place };
  const elsewhere = { tree: emptyTree(profile, roomy!.calendar), place: roomy! };
  const path: Labelled[] = [];
  let classes = 0;
  walkClasses(space, space.starts[number]!, independence, repeatsWith(budget), {
    enter: ({ label, event }) => path.push({ label, key: alphabet[event]!.key }),
    leave: () => path.pop(),
    end: () => {
      classes++;
      const timed = timedMember(path, independence, place.calendar);
      if (timed !== null) return addPath(in2024.tree, timed);
      const told = path.map(({ key }) => key).join(', ');
      if (!needsTwoWaitsAfterFiling(path)) throw new Error(`No time was found in 2024 for: ${told}`);
      const other = timedMember(path, independence, roomy!.calendar);
      if (other === null) throw new Error(`No time was found at all for: ${told}`);
      addPath(elsewhere.tree, other);
    },
  });
  return { in2024, elsewhere, classes };
}

/**
 * Whether two waits of three days must both begin after filing has closed, in every member of a class: in 2024 voting opens
 * after three days and some hours, so that only one of them can end.
 */
export function needsTwoWaitsAfterFiling(path: readonly Labelled[]): boolean {
  const after = new Set<number>();
  let waits = 0;
  let correction = -1;
  for (const [place, { label, key }] of path.entries()) {
    const follows = [...after].some((before) => !areIndependent(independence, path[before]!.label, label));
    if (key === 'filing.closed' || follows) after.add(place);
    if (key === 'data.corrected') correction = place;
    if (key === 'correction.waitOver' && after.has(correction)) waits++;
  }
  return waits > 1;
}

/**
 * The tests of a suite, each in its own order of steps: in 2024 where the calendar allows it, else in an invented election
 * that does. A move in which nothing should happen is no step of a path: that its control is closed is compared in any case.
 * @throws if a test fits nowhere
 */
export function suiteTrees({ tests }: Suite, profiles: readonly Profile[]): readonly Planted[] {
  const planted = new Map<string, Planted>();
  for (const { start, moves } of tests) {
    const profile = profiles[start]!;
    const keys = moves.flatMap(({ event, step }) => (step === null ? [] : alphabet[event]!.key));
    const places = [place2024(profile.route), ...(profile.route === 'federal' ? inventedPlaces : [])];
    const fitting = places.flatMap((place) => {
      const timed = timeline(keys, place.calendar);
      return timed === null ? [] : { place, timed };
    })[0];
    if (fitting === undefined) throw new Error(`No time was found for the test ${keys.join(', ')}`);
    const { place, timed } = fitting;
    const name = `${start} ${place.election.id}`;
    const known = planted.get(name) ?? { tree: emptyTree(profile, place.calendar), place };
    planted.set(name, known);
    addPath(known.tree, timed);
  }
  return [...planted.values()];
}

/** How many paths and steps trees have together. */
export function sizesOf(planted: readonly Planted[]): { readonly paths: number; readonly steps: number } {
  const sizes = planted.map(({ tree }) => sizeOf(tree));
  return {
    paths: sizes.reduce((sum, { paths }) => sum + paths, 0),
    steps: sizes.reduce((sum, { steps }) => sum + steps, 0),
  };
}
