import type { DecideOptions } from '../../../src/checks/properties/index.ts';
import type { Claim, Formula } from '../../../src/checks/properties/property.ts';
import type { StateSpace } from '../../../src/space/index.ts';

/** A step as the naive checker sees it. */
export interface PlainStep {
  readonly event: string;
  readonly actor: string | null;
  readonly refused: boolean;
  readonly to: number;
}

/** A state space as plain values. */
export interface Plain {
  readonly starts: readonly number[];
  readonly configurations: readonly {
    readonly states: readonly string[];
    readonly context: Readonly<Record<string, unknown>>;
    readonly done: boolean;
    readonly steps: readonly PlainStep[];
  }[];
}

/** A configuration with what has happened on the way: `event`, `event refused`, `event not refused`. */
export interface Situation {
  readonly at: number;
  readonly past: ReadonlySet<string>;
}

export function plainOf(space: StateSpace, { actorOf, isRefused }: DecideOptions): Plain {
  return {
    starts: space.starts,
    configurations: space.configurations.map(({ states, snapshot, done, steps }) => ({
      states,
      context: snapshot.context,
      done,
      steps: steps.map((step) => ({
        event: space.alphabet[step.event]!.key,
        actor: actorOf(space.alphabet[step.event]!),
        refused: isRefused(step),
        to: step.to,
      })),
    })),
  };
}

/** One text for equal situations. */
export function keyOf({ at, past }: Situation): string {
  return [at, ...[...past].sort()].join('|');
}

/** What a claim asks of the past, in the names of `Situation`. */
export function pastIn(claim: Claim): ReadonlySet<string> {
  const asked = new Set<string>();
  JSON.stringify(claim, (_, value: unknown) => {
    if (typeof value === 'object' && value !== null && 'happened' in value)
      asked.add(pastName(value as { readonly happened: string; readonly refused?: boolean }));
    return value;
  });
  return asked;
}

function pastName({ happened, refused }: { readonly happened: string; readonly refused?: boolean }): string {
  return refused === undefined ? happened : `${happened} ${refused ? 'refused' : 'not refused'}`;
}

/** @param asked what of the past is told apart */
export function followed(
  { past }: Situation,
  { event, refused, to }: PlainStep,
  asked: ReadonlySet<string>,
): Situation {
  const now = [event, `${event} ${refused ? 'refused' : 'not refused'}`].filter((name) => asked.has(name));
  return { at: to, past: new Set([...past, ...now]) };
}

/** Whether a formula holds in a situation, as the language says it. */
export function holds(plain: Plain, formula: Formula, situation: Situation): boolean {
  const { states, context, done, steps } = plain.configurations[situation.at]!;
  if ('not' in formula) return !holds(plain, formula.not, situation);
  if ('all' in formula) return formula.all.every((each) => holds(plain, each, situation));
  if ('any' in formula) return formula.any.some((each) => holds(plain, each, situation));
  if ('in' in formula) return states.includes(formula.in);
  if ('ended' in formula) return done;
  if ('context' in formula) {
    const value = context[formula.context];
    return 'is' in formula ? value === formula.is : Array.isArray(value) && value.includes(formula.has);
  }
  if ('happened' in formula) return situation.past.has(pastName(formula));
  if ('available' in formula)
    return steps.some(({ event, refused }) => event === formula.available && !refused);
  if ('refused' in formula) return steps.some(({ event, refused }) => event === formula.refused && refused);
  if ('closed' in formula) return !steps.some(({ event }) => event === formula.closed);
  return steps.some(
    ({ actor, refused }) =>
      actor !== null && !refused && (formula.canAct === 'any' || actor === formula.canAct),
  );
}

/** Whether a fair name, an actor or an event, has a step here. */
export function canAct(plain: Plain, name: string, { at }: Situation): boolean {
  return plain.configurations[at]!.steps.some((step) => acts(name, step));
}

/** Whether a step is that of a fair name. */
export function acts(name: string, { actor, event, refused }: PlainStep): boolean {
  return !refused && (actor === name || event === name);
}
