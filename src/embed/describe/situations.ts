import { journey, type Outcome } from '../../../machines/index.ts';
import { ballotSteps, type Entered } from '../../../machines/journey/situations.ts';
import type { SourceId } from '../../../machines/requirements/index.ts';
import { type StateTextId, type Texts, texts } from '../../../machines/texts.ts';
import type { Language, NamedState } from '../description.ts';

/** The states of which one tells where the voter stands, whatever else goes on beside it. */
const mainStates: readonly StateTextId[] = [
  ...ballotSteps,
  'awaitingCode',
  'awaitingDecision',
  'notTriedAgain',
  'refusedAgain',
  'accounted',
  'notTried',
  'refused',
  'accountData',
  'documents',
  'identityOpen',
  'fullAccount',
  'undecided',
  'otherFiling',
];

/** As much of a state of the chart as is read here. */
interface Node {
  readonly id: string;
  readonly path: readonly string[];
  readonly meta?: { readonly sources: readonly SourceId[] } | undefined;
  readonly states: Readonly<Record<string, Node>>;
}

/** A state and all inside it, in document order. */
function within(node: Node): readonly Node[] {
  return [node, ...Object.values(node.states).flatMap(within)];
}

const nodes = within(journey.root);

function hasText(id: string): id is StateTextId {
  return Object.hasOwn(texts.states, id);
}

const innermost: readonly StateTextId[] = nodes
  .filter(({ path, states }) => path[1] === 'voter' && Object.keys(states).length === 0)
  .map(({ id }) => id)
  .filter(hasText);

const sourcesOf: ReadonlyMap<string, readonly SourceId[]> = new Map(
  nodes.map(({ id, meta }) => [id, meta?.sources ?? []]),
);

const named = new WeakMap<Texts, Map<string, NamedState>>();

/** A state with what it is called and what it means. */
export function namedState<Id extends StateTextId>(
  id: Id,
  texts: Texts,
  lang: Language,
): NamedState & { readonly id: Id };
export function namedState(id: StateTextId, texts: Texts, lang: Language): NamedState {
  const made = named.get(texts) ?? new Map<string, NamedState>();
  named.set(texts, made);
  const known = made.get(`${lang} ${id}`);
  if (known) return known;
  const { name, about } = texts.states[id];
  const state = { id, name: name[lang], about: about[lang], sources: sourcesOf.get(id) ?? [] };
  made.set(`${lang} ${id}`, state);
  return state;
}

/** The state that stands in the title. */
export function mainState(entered: Entered, outcome: Outcome | null): StateTextId {
  const main = outcome ?? mainStates.find(entered);
  if (!main)
    throw new Error('Expected a snapshot of the journey, and got one in which the voter stands nowhere.');
  return main;
}

/** The innermost states of the voter that are entered, in the chart's order; none once there is an outcome. */
export function situationsOf(entered: Entered, texts: Texts, lang: Language): readonly NamedState[] {
  return innermost.filter(entered).map((id) => namedState(id, texts, lang));
}
