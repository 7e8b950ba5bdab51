import type { Chart, ChartTransition } from '../chart/index.ts';
import type { Tree } from './tree.ts';
import type { Outside } from './types.ts';

/** A transition with its ends where a picture draws them. */
export interface LiftedArrow {
  readonly shown: ChartTransition;
  /** The transitions of the full chart that it stands for. */
  readonly of: readonly string[];
  /** Its ends that lie outside the picture. */
  readonly outside: readonly Outside[];
}

/** The id of the box for a state outside the picture. */
export function outsideId(state: string, direction: Outside['direction']): string {
  return `outside ${direction} ${state}`;
}

/**
 * The transitions that lead from state to state in a picture, or stay in a state that it shows with its inside; each still
 * on its own.
 * @param foldedInto every state that cannot be seen → the folded state in which it lies
 */
export function liftedArrows(
  chart: Chart,
  tree: Tree,
  root: string,
  foldedInto: ReadonlyMap<string, string>,
): readonly LiftedArrow[] {
  const inside = new Set(tree.subtree(root));
  const drawnAs = (id: string) => foldedInto.get(id) ?? id;
  return chart.transitions.flatMap((transition): LiftedArrow[] => {
    const entering = !inside.has(transition.source);
    const ends = transition.targets.filter((id) => !entering || inside.has(id));
    if (entering && ends.length === 0) return [];
    const source = entering ? outsideId(transition.source, 'from') : drawnAs(transition.source);
    const targets = ends.map((id) => (inside.has(id) ? drawnAs(id) : outsideId(id, 'to')));
    const isFolded = foldedInto.has(transition.source);
    const shownTargets = [...new Set(targets)].filter((target) => !isFolded || target !== source);
    if (isFolded && shownTargets.length === 0) return [];
    const leaving = ends
      .filter((id) => !inside.has(id))
      .map((state) => ({ state, direction: 'to' as const }));
    return [
      {
        shown: { ...transition, source, targets: shownTargets },
        of: [transition.id],
        outside: [
          ...(entering ? [{ state: transition.source, direction: 'from' as const }] : []),
          ...leaving,
        ],
      },
    ];
  });
}

/**
 * Leads arrows to bundled states to their bundles, and makes one arrow of those that nothing tells apart any more: with the
 * same targets, from the same state without an inside or to a bundle. It goes by the first that an event sets off.
 * @param bundled final state → the first of its bundle
 */
export function merged(
  arrows: readonly LiftedArrow[],
  folded: ReadonlySet<string>,
  bundled: ReadonlyMap<string, string>,
): readonly LiftedArrow[] {
  const groups = new Map<string, LiftedArrow[]>();
  for (const arrow of arrows) {
    const { id, source, targets } = arrow.shown;
    const shownTargets = [...new Set(targets.map((target) => bundled.get(target) ?? target))];
    const hasNoInside = folded.has(source) || arrow.outside.some(({ direction }) => direction === 'from');
    const merges = hasNoInside || targets.some((target) => bundled.has(target));
    const key = merges ? JSON.stringify([source, shownTargets]) : id;
    const lifted = { ...arrow, shown: { ...arrow.shown, targets: shownTargets } };
    groups.set(key, [...(groups.get(key) ?? []), lifted]);
  }
  return [...groups.values()].map((group) => {
    const first = group.find(({ shown }) => shown.trigger.kind !== 'always') ?? group[0]!;
    return { ...first, of: group.flatMap(({ of }) => of) };
  });
}
