import type { Claim, Formula } from '../../../src/checks/properties/property.ts';
import {
  acts,
  canAct,
  followed,
  holds,
  keyOf,
  type Plain,
  type PlainStep,
  pastIn,
  type Situation,
} from './plain.ts';

type Set_ = ReadonlySet<string>;

/** What a claim comes to, by fixpoints over sets of situations as textbooks define them (Clarke, Grumberg, Peled, 1999). */
export interface NaiveVerdict {
  readonly holds: boolean;
  readonly vacuous: boolean;
  /** From these no situation can be reached where `then` holds; for `possible` alone. */
  readonly lost: Set_;
}

interface Edge {
  readonly from: string;
  readonly step: PlainStep;
  readonly to: string;
}

export function naively(plain: Plain, claim: Claim): NaiveVerdict {
  const { situations, edges, starts } = unfolded(plain, pastIn(claim));
  const all = new Set(situations.keys());
  const where = (formula: Formula) =>
    new Set([...all].filter((key) => holds(plain, formula, situations.get(key)!)));
  const without = (set: Set_) => new Set([...all].filter((key) => !set.has(key)));
  /** E [through U goal]: the least fixpoint. */
  const reaching = (goal: Set_, through: Set_ = all) =>
    least(goal, (known) =>
      edges.filter(({ from, to }) => through.has(from) && known.has(to)).map(({ from }) => from),
    );
  const startsIn = (set: Set_) => starts.some((start) => set.has(start));
  const verdict = (violating: Set_, vacuous = false, lost: Set_ = new Set()): NaiveVerdict => ({
    holds: !startsIn(reaching(violating)),
    vacuous,
    lost,
  });
  const avoidingFairly = (goal: Set_, fair: readonly string[]) => {
    const within = without(goal);
    const idle = (key: string, name: string) => !canAct(plain, name, situations.get(key)!);
    const rest = new Set([...within].filter((key) => fair.every((name) => idle(key, name))));
    const satisfies = ({ from, step }: Edge, name: string) => acts(name, step) || idle(from, name);
    const forEver = greatest(within, (known) => {
      const inside = edges.filter(({ from, to }) => known.has(from) && known.has(to));
      const turning = fair.map((name) => inside.filter((edge) => satisfies(edge, name)));
      const conditions = fair.length === 0 ? [inside] : turning;
      return (key) =>
        conditions.every((good) =>
          least(new Set(good.map(({ from }) => from)), (reached) =>
            inside.filter(({ to }) => reached.has(to)).map(({ from }) => from),
          ).has(key),
        );
    });
    return reaching(new Set([...rest, ...forEver]), within);
  };
  switch (claim.kind) {
    case 'always':
      return verdict(
        without(where(claim.holds)),
        partsOf(claim.holds, 'any').some((part) => where(part).size === all.size),
      );
    case 'never':
      return verdict(
        where(claim.holds),
        partsOf(claim.holds, 'all').some((part) => where(part).size === 0),
      );
    case 'reachable':
      return { holds: startsIn(reaching(where(claim.holds))), vacuous: false, lost: new Set() };
    case 'possible': {
      const when = where(claim.when);
      const lost = without(reaching(where(claim.then)));
      return verdict(both(when, lost), when.size === 0, lost);
    }
    case 'until': {
      const when = where(claim.when);
      const open = without(where(claim.until));
      const broken = both(open, without(where(claim.holds)));
      return verdict(both(when, reaching(broken, open)), when.size === 0);
    }
    case 'precedes': {
      const before = without(where(claim.first));
      const then = where(claim.then);
      return {
        ...verdict(new Set(), then.size === 0),
        holds: !startsIn(reaching(both(then, before), before)),
      };
    }
    case 'after': {
      const when = claim.when === undefined ? all : where(claim.when);
      const taken = edges.filter(({ from, step }) => step.event === claim.event && when.has(from));
      const then = where(claim.then);
      return verdict(
        new Set(taken.filter(({ to }) => !then.has(to)).map(({ from }) => from)),
        taken.length === 0,
      );
    }
    case 'leadsTo': {
      const when = where(claim.when);
      return verdict(both(when, avoidingFairly(where(claim.then), claim.fair)), when.size === 0);
    }
    case 'inevitable':
      return { ...verdict(new Set()), holds: !startsIn(avoidingFairly(where(claim.holds), claim.fair)) };
  }
}

function unfolded(plain: Plain, asked: Set_) {
  const starts = plain.starts.map((at): Situation => ({ at, past: new Set() }));
  const situations = new Map(starts.map((start) => [keyOf(start), start]));
  const edges: Edge[] = [];
  for (const [from, situation] of situations) {
    for (const step of plain.configurations[situation.at]!.steps) {
      const next = followed(situation, step, asked);
      edges.push({ from, step, to: keyOf(next) });
      if (!situations.has(keyOf(next))) situations.set(keyOf(next), next);
    }
  }
  return { situations, edges, starts: starts.map(keyOf) };
}

function both(one: Set_, other: Set_): Set_ {
  return new Set([...one].filter((key) => other.has(key)));
}

function least(from: Set_, more: (known: Set_) => readonly string[]): Set_ {
  let known = new Set(from);
  for (;;) {
    const next = new Set([...known, ...more(known)]);
    if (next.size === known.size) return known;
    known = next;
  }
}

function greatest(from: Set_, keeps: (known: Set_) => (key: string) => boolean): Set_ {
  let known = from;
  for (;;) {
    const next = new Set([...known].filter(keeps(known)));
    if (next.size === known.size) return known;
    known = next;
  }
}

function partsOf(formula: Formula, kind: 'all' | 'any'): readonly Formula[] {
  const parts = Object.entries(formula).find(([key]) => key === kind)?.[1] as readonly Formula[] | undefined;
  return parts === undefined || parts.length < 2 ? [] : parts;
}
