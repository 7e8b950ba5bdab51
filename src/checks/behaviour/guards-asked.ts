import type { Chart } from '../../chart/index.ts';
import type { Evaluation, StateSpace } from '../../space/index.ts';
import { occasionsIn } from '../../space/occasions.ts';

/** How a transition fares wherever its event comes while its state is entered. */
export interface Asked {
  /** Whether its guard holds somewhere, fails somewhere, and throws somewhere. */
  holds: boolean;
  fails: boolean;
  throws: boolean;
  /** Transitions that took the event where this one could have. */
  readonly winners: Set<string>;
}

/**
 * What becomes of every transition, by its id. Guards are evaluated also where XState does not come to ask them, since another
 * transition takes the event; those that are asked only on the way to rest count where XState asks them.
 */
export function askedOf(chart: Chart, space: StateSpace): ReadonlyMap<string, Asked> {
  const asked = notAsked(chart);
  for (const { transition, holds, step } of occasionsIn(space)) {
    const own = asked.get(transition)!;
    if (holds === null) own.throws = true;
    if (holds === false) own.fails = true;
    if (holds !== true) continue;
    own.holds = true;
    if (step && !step.transitions.includes(transition))
      for (const winner of step.microsteps[0] ?? []) own.winners.add(winner);
  }
  askOnTheWay(chart, space, asked);
  return asked;
}

/**
 * Guards that are asked while the machine is not at rest. Trying everything again takes time, so only until each of them has been
 * seen to hold and to fail.
 */
function askOnTheWay(chart: Chart, space: StateSpace, asked: ReadonlyMap<string, Asked>): void {
  const open = new Map<string, Asked>();
  for (const { id, trigger, guard } of chart.transitions) {
    if (guard === null || (trigger.kind !== 'always' && trigger.kind !== 'done')) continue;
    const own = asked.get(id)!;
    own.holds ||= space.taken.has(id);
    if (!own.holds || !own.fails) open.set(id, own);
  }
  if (open.size === 0) return;
  for (const { transition, outcome } of evaluationsIn(space)) {
    const own = open.get(transition);
    if (own === undefined) continue;
    if (outcome) own.holds = true;
    else own.fails = true;
    if (own.holds && own.fails) open.delete(transition);
    if (open.size === 0) return;
  }
}

function* evaluationsIn({ beginnings, configurations, trials }: StateSpace): Generator<Evaluation> {
  for (const { evaluations } of beginnings) yield* evaluations;
  for (const { index } of configurations) for (const { evaluations } of trials(index)) yield* evaluations;
}

/** Transitions of which nothing is known. */
export function notAsked({ transitions }: Chart): ReadonlyMap<string, Asked> {
  return new Map(
    transitions.map(({ id }) => [id, { holds: false, fails: false, throws: false, winners: new Set() }]),
  );
}
