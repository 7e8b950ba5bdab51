import type { Chart, ChartState } from '../chart/index.ts';
import type { BoxKind } from '../draw/types.ts';
import { bundlesIn } from './bundles.ts';
import { type LiftedArrow, liftedArrows, merged, outsideId } from './lifted-arrows.ts';
import { type Tree, treeOf } from './tree.ts';
import type { Outside, View, ViewSpec } from './types.ts';

/**
 * What a picture of a part of a chart holds. What is inside a folded state vanishes; arrows from or to there lead from or to
 * the folded state; those wholly inside vanish as well. Several arrows from a folded state to the same target become one.
 * The overview shows only arrows that lead from state to state. Except in the whole chart and in a state alone, final states that are entered from the same states alike become one box.
 * A state alone stands in a frame, with a box for every state outside that an arrow leads to or comes from.
 * @throws an Error if the chart has no state that the spec names
 */
export function viewOf(chart: Chart, spec: ViewSpec): View {
  const tree = treeOf(chart);
  const foldedInto = foldsIn(tree, spec);
  const folded = new Set(foldedInto.values());
  const kept = tree.subtree(spec.root).filter((id) => !foldedInto.has(id) || folded.has(id));
  const lifted = liftedArrows(chart, tree, spec.root, foldedInto).filter(
    ({ shown }) => spec.kind !== 'overview' || shown.targets.length > 0,
  );
  const bundles = ['overview', 'unfolded'].includes(spec.kind)
    ? bundlesIn(kept.map(tree.state), lifted)
    : new Map<string, readonly string[]>();
  const bundled = new Map([...bundles].flatMap(([first, ids]) => ids.map((id) => [id, first] as const)));
  const arrows = merged(lifted, folded, bundled);
  const outside = outsideOf(arrows);
  const drawnAs = (id: string) => bundled.get(id) ?? id;
  const states = kept
    .filter((id) => drawnAs(id) === id)
    .map((id) => drawnState(tree.state(id), folded.has(id), drawnAs));
  return {
    ...spec,
    chart: {
      id: chart.id,
      states: spec.kind === 'alone' ? inFrame(states, spec, outside) : states,
      transitions: arrows.map(({ shown }) => shown),
    },
    arrows: new Map(arrows.map(({ shown, of }) => [shown.id, of])),
    boxes: new Map(
      states.map(({ id }) => [id, folded.has(id) ? tree.subtree(id) : (bundles.get(id) ?? [id])]),
    ),
    outside,
    kinds: new Map<string, BoxKind>([
      ...[...folded].map((id) => [id, 'folded'] as const),
      ...[...bundles.keys()].map((id) => [id, 'bundle'] as const),
      ...[...outside.keys()].map((id) => [id, 'outside'] as const),
      ...(spec.kind === 'alone' ? [[spec.id, 'frame'] as const] : []),
    ]),
  };
}

/** Every state that is folded or inside a folded one → the outermost folded state around it. */
function foldsIn(tree: Tree, { root, folded }: ViewSpec): ReadonlyMap<string, string> {
  const around = new Set(tree.lineage(root));
  const inside = folded.filter((id) => !around.has(id) && tree.lineage(id).includes(root));
  const outermost = inside.filter(
    (id) =>
      !tree
        .lineage(id)
        .slice(1)
        .some((outer) => inside.includes(outer)),
  );
  return new Map(outermost.flatMap((id) => tree.subtree(id).map((inner) => [inner, id] as const)));
}

function drawnState(state: ChartState, folded: boolean, drawnAs: (id: string) => string): ChartState {
  if (folded) return { ...state, kind: 'atomic', children: [], initial: null };
  const initial = state.initial === null ? null : drawnAs(state.initial);
  return { ...state, initial, children: state.children.filter((id) => drawnAs(id) === id) };
}

function outsideOf(arrows: readonly LiftedArrow[]): ReadonlyMap<string, Outside> {
  return new Map(
    arrows.flatMap(({ outside }) => outside.map((end) => [outsideId(end.state, end.direction), end])),
  );
}

/** The frame goes by the view's id. */
function inFrame(
  states: readonly ChartState[],
  { id: frame, root }: ViewSpec,
  outside: ReadonlyMap<string, Outside>,
): readonly ChartState[] {
  const boxes = [...outside].map(([id, { state }]) => plainState(id, state, 'atomic', frame, []));
  const towards = (direction: Outside['direction']) =>
    [...outside].filter(([, end]) => end.direction === direction).map(([id]) => id);
  const children = [...towards('from'), root, ...towards('to')];
  return [
    plainState(frame, frame, 'compound', null, children),
    ...states.map((state) => (state.id === root ? { ...state, parent: frame } : state)),
    ...boxes,
  ];
}

function plainState(
  id: string,
  key: string,
  kind: ChartState['kind'],
  parent: string | null,
  children: readonly string[],
): ChartState {
  const none = { initial: null, history: null, description: null };
  return {
    id,
    key,
    kind,
    parent,
    children,
    ...none,
    entry: [],
    exit: [],
    invokes: [],
    tags: [],
    sources: [],
  };
}
