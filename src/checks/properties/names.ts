import type { Fault } from '../../faults/fault.ts';
import { jsonPath } from '../../faults/json-path.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Facts } from './facts.ts';
import { formulasIn } from './formulas.ts';
import { ANYBODY } from './options.ts';
import { MOST_TRACKED, type Tracked } from './product.ts';
import type { Claim, Formula, Property } from './property.ts';

type Keys = readonly (string | number)[];

/** The names that formulas may use. */
interface Known {
  readonly states: ReadonlySet<string>;
  readonly events: ReadonlySet<string>;
  readonly context: ReadonlySet<string>;
  /** Keys of the context that somewhere hold a list. */
  readonly lists: ReadonlySet<string>;
  readonly actors: ReadonlySet<string>;
  /** What fairness may be asked of. */
  readonly fair: ReadonlySet<string>;
}

/** Everything that properties name and the state space does not know, so that nothing holds for want of what it speaks of. */
export function nameFaults(
  properties: readonly { readonly property: Property; readonly at: Keys }[],
  facts: Facts,
): readonly Fault[] {
  const known = knownTo(facts);
  return properties.flatMap(({ property: { claim }, at }) => {
    const fault = (keys: Keys) => (what: string, name: string, names: ReadonlySet<string>) =>
      names.has(name)
        ? []
        : [
            {
              path: jsonPath([...at, 'claim', ...keys]),
              expected: oneOf(what, name, names),
              received: `«${name}»${names === known.states ? '' : ofAPart(facts.space.stopped)}`,
            },
          ];
    return [
      ...formulasIn(claim).flatMap(({ formula, at: place }) =>
        faultsOf(formula, known, (key) => fault([...place, key])),
      ),
      ...('fair' in claim
        ? claim.fair.flatMap((name, index) =>
            fault(['fair', index])('an actor or the key of an event', name, known.fair),
          )
        : []),
      ...(claim.kind === 'after' ? fault(['event'])('the key of an event', claim.event, known.events) : []),
      ...(trackedIn(claim, facts).length > MOST_TRACKED
        ? [
            {
              path: jsonPath([...at, 'claim']),
              expected: `at most ${MOST_TRACKED} different events in «happened»`,
              received: String(trackedIn(claim, facts).length),
            },
          ]
        : []),
    ];
  });
}

/** What deciding a claim must remember of the way, each once. */
export function trackedIn(claim: Claim, { space }: Facts): readonly Tracked[] {
  const tracked = new Map<string, Tracked>();
  for (const { formula } of formulasIn(claim)) {
    if (!('happened' in formula)) continue;
    const event = space.alphabet.findIndex(({ key }) => key === formula.happened);
    tracked.set(`${event} ${formula.refused}`, { event, refused: formula.refused });
  }
  return [...tracked.values()];
}

function faultsOf(
  formula: Formula,
  { states, events, context, lists, actors }: Known,
  fault: (key: string) => (what: string, name: string, names: ReadonlySet<string>) => readonly Fault[],
): readonly Fault[] {
  if ('in' in formula) return fault('in')('the id of a state', formula.in, states);
  if ('is' in formula) return fault('context')('a key of the context', formula.context, context);
  if ('has' in formula)
    return fault('context')('a key of the context that holds a list', formula.context, lists);
  if ('available' in formula) return fault('available')('the key of an event', formula.available, events);
  if ('happened' in formula) return fault('happened')('the key of an event', formula.happened, events);
  if ('refused' in formula) return fault('refused')('the key of an event', formula.refused, events);
  if ('closed' in formula) return fault('closed')('the key of an event', formula.closed, events);
  if ('canAct' in formula)
    return fault('canAct')(`an actor, or «${ANYBODY}»`, formula.canAct, new Set([...actors, ANYBODY]));
  return [];
}

function knownTo(facts: Facts): Known {
  const { space, contexts } = facts;
  const actors = [...facts.actors, ...facts.knownActors].filter((actor) => actor !== null);
  const events = space.alphabet.map(({ key }) => key);
  return {
    states: new Set(facts.states),
    events: new Set(events),
    context: new Set(contexts.flatMap((context) => Object.keys(context))),
    lists: new Set(
      contexts.flatMap((context) => Object.keys(context).filter((key) => Array.isArray(context[key]))),
    ),
    actors: new Set(actors),
    fair: new Set([...actors, ...events]),
  };
}

/** Events, actors and keys of the context may be met only in what was not explored. */
export function ofAPart(stopped: StateSpace['stopped']): string {
  return stopped === null ? '' : ', which may exist: only a part was explored, so give a larger budget';
}

/** So many names a message lists: of those that are like the one given, and where none is. */
const MOST_LIKE = 3;
const MOST_NAMED = 8;

function oneOf(what: string, name: string, names: ReadonlySet<string>): string {
  if (names.size === 0) return `${what}, of which there is none`;
  const ranked = [...names].map((each) => ({ each, shared: sharedEnds(each, name) }));
  const like = ranked.filter(({ shared }) => shared > 0).sort((a, b) => b.shared - a.shared);
  const told = like.length > 0 ? like.slice(0, MOST_LIKE) : ranked.slice(0, MOST_NAMED);
  const more = told.length < names.size ? ', …' : '';
  return `${what}, such as ${told.map(({ each }) => `«${each}»`).join(', ')}${more}`;
}

/** How many letters two names share at the beginning and at the end. */
function sharedEnds(one: string, other: string): number {
  const most = Math.min(one.length, other.length);
  let first = 0;
  while (first < most && one[first] === other[first]) first++;
  let last = 0;
  while (last < most - first && one.at(-1 - last) === other.at(-1 - last)) last++;
  return first + last;
}
