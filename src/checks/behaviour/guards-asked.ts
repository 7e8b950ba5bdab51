import type { Chart } from '../../chart/index.ts';
import type { StateSpace } from '../../space/index.ts';
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
  for (const { transition, outcome } of onTheWay(chart, space)) {
    const own = asked.get(transition)!;
    if (outcome) own.holds = true;
    else own.fails = true;
  }
  return asked;
}

/** Evaluations while the machine is not at rest. Trying everything again takes time, so only where a guard is asked there. */
function onTheWay({ transitions }: Chart, { beginnings, configurations, trials }: StateSpace) {
  const guarded = transitions.some(
    ({ trigger: { kind }, guard }) => guard !== null && (kind === 'always' || kind === 'done'),
  );
  if (!guarded) return [];
  return [
    ...beginnings.flatMap(({ evaluations }) => evaluations),
    ...configurations.flatMap(({ index }) => trials(index).flatMap(({ evaluations }) => evaluations)),
  ];
}

/** Transitions of which nothing is known. */
export function notAsked({ transitions }: Chart): ReadonlyMap<string, Asked> {
  return new Map(
    transitions.map(({ id }) => [id, { holds: false, fails: false, throws: false, winners: new Set() }]),
  );
}
