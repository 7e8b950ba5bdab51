import { type Chart, literalsIn } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { TestPath } from '../suite.ts';
import { decides, type Literals, literalNames } from './decides.ts';
import { type Evaluated, evaluatedBy } from './evaluated.ts';
import { type Marks, MoveItems, Names, unmarked } from './marks.ts';

/**
 * Modified condition/decision coverage (RTCA DO-178C; Chilenski and Miller, 1994): each literal of a declared guard is seen to
 * decide the outcome alone. A literal is covered by two evaluations of the guard in which only it and the outcome differ
 * (unique cause) where the space holds such a pair; otherwise by two in which it decides, once true and once false, whatever
 * the others are (masking; Chilenski, DOT/FAA/AR-01/18, 2001).
 */
export interface Mcdc {
  /** A name for each literal of each guard. */
  readonly items: readonly string[];
  /** Whether a literal can matter at all. */
  isPossible(item: number): boolean;
  covered(tests: readonly TestPath[]): ReadonlySet<number>;
  /** Marks that together cover every literal that can matter: evaluations chosen so that literals share them. */
  readonly chosen: Marks;
  /** Marks that every suite must have: each literal decides once while it is true and once while it is false. */
  readonly sides: Marks;
}

/** Two sets of evaluations, one of each covers a literal. */
type Way = readonly [whenTrue: ReadonlySet<number>, whenFalse: ReadonlySet<number>];

export function mcdcOf(space: StateSpace, chart: Chart): Mcdc {
  const names = new Names();
  const seen: Literals[] = [];
  const seenOf = new Map<string, Set<number>>();
  // Evaluations of one guard in which all literals are equal are one.
  const evaluations = evaluatedBy(space, ({ transition, literals }) => {
    const place = names.place(nameOf(transition, literals));
    seen[place] = literals;
    seenOf.set(transition, (seenOf.get(transition) ?? new Set()).add(place));
    return [place];
  });
  const items: string[] = [];
  const sides: Way[] = [];
  const ways: (readonly Way[])[] = [];
  for (const { id, guard } of chart.transitions) {
    if (guard === null) continue;
    for (const [literal, name] of literalNames(literalsIn(guard)).entries()) {
      const deciding = [...(seenOf.get(id) ?? [])].filter((place) => decides(guard, seen[place]!, literal));
      const withValue = (value: boolean) =>
        new Set(deciding.filter((place) => seen[place]![literal] === value));
      const side: Way = [withValue(true), withValue(false)];
      const unique = [...side[0]].flatMap((place): Way[] => {
        const other = names.placeOf(nameOf(id, seen[place]!.with(literal, false)));
        return other !== undefined && side[1].has(other) ? [[new Set([place]), new Set([other])]] : [];
      });
      items.push(`${id}: ${name}`);
      sides.push(side);
      ways.push(unique.length > 0 ? unique : side[0].size > 0 && side[1].size > 0 ? [side] : []);
    }
  }
  return {
    items,
    isPossible: (item) => ways[item]!.length > 0,
    covered: (tests) => {
      const made = evaluationsIn(evaluations, tests);
      return new Set(
        [...ways.keys()].filter((item) => ways[item]!.some((way) => way.every((side) => meet(side, made)))),
      );
    },
    chosen: marksOf(space, evaluations, chosenFrom(ways)),
    sides: marksOf(
      space,
      evaluations,
      sides.flatMap((way, item) => (ways[item]!.length > 0 ? way : [])),
    ),
  };
}

function nameOf(transition: string, literals: Literals): string {
  return `${transition} ${literals.map((value) => (value === null ? '?' : value ? 'T' : 'F')).join('')}`;
}

function evaluationsIn(evaluations: Evaluated, tests: readonly TestPath[]): ReadonlySet<number> {
  return new Set(
    tests.flatMap(({ start, moves }) => [
      ...evaluations.begun(start),
      ...moves.flatMap(({ from, event }) => evaluations.by(from, event)),
    ]),
  );
}

/** Chooses a way for each literal, one that shares evaluations with those chosen before where there is one. */
function chosenFrom(ways: readonly (readonly Way[])[]): readonly ReadonlySet<number>[] {
  const chosen = new Set<number>();
  const sets: ReadonlySet<number>[] = [];
  for (const possible of ways.toSorted((a, b) => a.length - b.length)) {
    const shared = (way: Way) => way.filter((side) => meet(side, chosen)).length;
    const [way] = possible.toSorted((a, b) => shared(b) - shared(a));
    for (const side of way ?? []) {
      if (side.size === 1) for (const evaluation of side) chosen.add(evaluation);
      sets.push(side);
    }
  }
  return sets;
}

/** An item for each set of evaluations, covered by any of the set. */
function marksOf(space: StateSpace, evaluations: Evaluated, sets: readonly ReadonlySet<number>[]): Marks {
  const itemsOf = new Map<number, number[]>();
  for (const [item, set] of sets.entries()) {
    for (const evaluation of set) itemsOf.set(evaluation, [...(itemsOf.get(evaluation) ?? []), item]);
  }
  const items = (made: readonly number[]) => made.flatMap((each) => itemsOf.get(each) ?? []);
  const begun = space.starts.map((_, start) => [...new Set(items(evaluations.begun(start)))]);
  const marked = new MoveItems(space);
  for (const { index } of space.configurations) {
    for (const event of space.alphabet.keys()) {
      marked.set(index, event, items(evaluations.by(index, event)));
    }
  }
  return {
    items: sets.map((_, item) => String(item)),
    at: unmarked,
    begun: (start) => begun[start]!,
    by: (configuration, event) => marked.get(configuration, event),
  };
}

function meet(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].some((each) => b.has(each));
}
