import { journey, type Outcome } from '../../../machines/index.ts';
import { ballotSteps, type Entered } from '../../../machines/journey/situations.ts';
import type { SourceId } from '../../../machines/requirements/index.ts';
import { stateText } from '../../../machines/texts.ts';
import type { Language, NamedState } from '../description.ts';

/** The states of which one tells where the voter stands, whatever else goes on beside it. */
const mainStates = [
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

const innermost: readonly string[] = nodes
  .filter(({ path, states }) => path[1] === 'voter' && Object.keys(states).length === 0)
  .map(({ id }) => id);

const sourcesOf: ReadonlyMap<string, readonly SourceId[]> = new Map(
  nodes.map(({ id, meta }) => [id, meta?.sources ?? []]),
);

const named: Readonly<Record<Language, Map<string, NamedState>>> = { ru: new Map(), en: new Map() };

/** A state with what it is called and what it means. @throws {Error} when no state has this id */
export function namedState<Id extends string>(id: Id, lang: Language): NamedState & { readonly id: Id };
export function namedState(id: string, lang: Language): NamedState {
  const known = named[lang].get(id);
  if (known) return known;
  const { name, about } = stateText(id);
  const state = { id, name: name[lang], about: about[lang], sources: sourcesOf.get(id) ?? [] };
  named[lang].set(id, state);
  return state;
}

/** The state that stands in the title. */
export function mainState(entered: Entered, outcome: Outcome | null): string {
  const main = outcome ?? mainStates.find(entered);
  if (!main)
    throw new Error('Expected a snapshot of the journey, and got one in which the voter stands nowhere.');
  return main;
}

/** The innermost states of the voter that are entered, in the chart's order; none once there is an outcome. */
export function situationsOf(entered: Entered, lang: Language): readonly NamedState[] {
  return innermost.filter(entered).map((id) => namedState(id, lang));
}
