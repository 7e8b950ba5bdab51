import { type Story, storyOf } from './decision.ts';
import { endingsOf } from './fair.ts';
import type { Product, Tracked } from './product.ts';
import type { Claim, Formula } from './property.ts';
import { canReach, owedAt } from './search.ts';
import { and, eventOf, not, truthOf } from './truth.ts';

/** What a claim comes to over a product. */
export interface Verdict {
  readonly holds: boolean | null;
  readonly vacuous: boolean;
  readonly story: Story | null;
}

/** Decides a claim whose names are known. */
export function verdictOn(claim: Claim, product: Product, tracked: readonly Tracked[]): Verdict {
  const surely = (formula: Formula) => truthOf(product, tracked, formula, 'surely');
  const possibly = (formula: Formula) => truthOf(product, tracked, formula, 'possibly');
  const isWhole = product.facts.space.stopped === null;
  // Of a part only a run that violates is sure; that there is none is not.
  const violated = (story: Story | null, vacuous = false): Verdict => ({
    holds: story !== null ? false : isWhole ? true : null,
    vacuous: isWhole && vacuous,
    story,
  });
  const unknown: Verdict = { holds: null, vacuous: false, story: null };
  switch (claim.kind) {
    case 'always': {
      const isIdle = alternatives(claim.holds).some((part) => !occurs(not(surely(part))));
      return violated(nearest(product, not(possibly(claim.holds))), isIdle);
    }
    case 'never': {
      const isIdle = conditions(claim.holds).some((part) => !occurs(possibly(part)));
      return violated(nearest(product, surely(claim.holds)), isIdle);
    }
    case 'reachable': {
      const story = nearest(product, surely(claim.holds));
      return { holds: story !== null ? true : isWhole ? false : null, vacuous: false, story };
    }
    case 'possible': {
      if (!isWhole) return unknown;
      const when = surely(claim.when);
      const lost = and(when, not(canReach(product, surely(claim.then))));
      return violated(nearest(product, lost, true), !occurs(when));
    }
    case 'until': {
      const when = surely(claim.when);
      const open = not(possibly(claim.until));
      return violated(first(product, when, open, not(possibly(claim.holds)), true), !occurs(when));
    }
    case 'precedes': {
      const then = surely(claim.then);
      const before = not(possibly(claim.first));
      return violated(first(product, 'starts', before, then, false), !occurs(then));
    }
    case 'after': {
      const when = claim.when === undefined ? null : surely(claim.when);
      return after(product, eventOf(product, claim.event), when, not(possibly(claim.then)), violated);
    }
    case 'leadsTo': {
      if (!isWhole) return unknown;
      const when = surely(claim.when);
      return violated(avoiding(product, when, not(surely(claim.then)), claim.fair), !occurs(when));
    }
    case 'inevitable': {
      if (!isWhole) return unknown;
      return violated(avoiding(product, 'starts', not(surely(claim.holds)), claim.fair));
    }
  }
}

/** The alternatives of a formula that has several. One that always holds leaves nothing for the others to say. */
function alternatives(formula: Formula): readonly Formula[] {
  return 'any' in formula && formula.any.length > 1 ? formula.any : [];
}

/** The conditions of a formula that has several. Where one of them never holds, the others say nothing. */
function conditions(formula: Formula): readonly Formula[] {
  return 'all' in formula && formula.all.length > 1 ? formula.all : [];
}

function occurs(truth: Uint8Array): boolean {
  return truth.includes(1);
}

/** The shortest way to a node. @param hasPremise whether what is looked for includes the premise of the claim */
function nearest(product: Product, goal: Uint8Array, hasPremise = false): Story | null {
  return first(product, goal, goal, goal, hasPremise);
}

/** The shortest way to a node at which something is owed and broken. */
function first(
  product: Product,
  from: Uint8Array | 'starts',
  owed: Uint8Array,
  broken: Uint8Array,
  hasPremise: boolean,
): Story | null {
  for (const found of owedAt(product, { from, while: owed }))
    if (broken[found.node]) return storyOf(product, found.way(), hasPremise);
  return null;
}

/** The shortest way that ends with an event after which something does not hold. */
function after(
  product: Product,
  event: number,
  when: Uint8Array | null,
  broken: Uint8Array,
  violated: (story: Story | null, vacuous: boolean) => Verdict,
): Verdict {
  const everywhere = new Uint8Array(product.size).fill(1);
  let taken = false;
  for (const found of owedAt(product, { from: 'starts', while: everywhere })) {
    if (when !== null && !when[found.node]) continue;
    for (let edge = product.first[found.node]!; edge < product.first[found.node + 1]!; edge++) {
      if (product.steps[edge]!.event !== event) continue;
      taken = true;
      if (!broken[product.to[edge]!]) continue;
      const { start, edges } = found.way();
      const way = { start, edges: [...edges, edge], since: edges.length };
      return violated(storyOf(product, way, true), false);
    }
  }
  return violated(null, !taken);
}

/**
 * The shortest fair run that stays among some nodes for ever: of all that stop or repeat a part, the one with the fewest steps,
 * those that are repeated counted once. It begins to stay among them before what is repeated.
 */
function avoiding(
  product: Product,
  from: Uint8Array | 'starts',
  among: Uint8Array,
  fair: readonly string[],
): Story | null {
  const { rests, goesOn, loop } = endingsOf(product, among, fair);
  let shortest = Number.POSITIVE_INFINITY;
  let story: Story | null = null;
  for (const found of owedAt(product, { from, while: among })) {
    if (found.length >= shortest) break;
    if (rests[found.node]) return storyOf(product, found.way(), from !== 'starts');
    const repeated = goesOn[found.node] ? loop(found.node, shortest - found.length) : null;
    if (repeated === null) continue;
    shortest = found.length + repeated.length;
    story = storyOf(product, found.way(), from !== 'starts', repeated);
  }
  return story;
}
