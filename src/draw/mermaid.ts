import type { Chart, ChartState, ChartTransition } from '../chart/index.ts';
import { barOf, mermaidIds } from './mermaid-ids.ts';
import { mermaidLabel, mermaidLines } from './mermaid-text.ts';
import type { DiagramTexts } from './texts.ts';

/**
 * Writes a chart as a Mermaid state diagram, for places that draw Mermaid and nothing else. What Mermaid has no sign for is
 * written out: a history state is a state called H or H*; a transition without a target is a line in its state, or in a
 * note beside it if the state has children; all self transitions of a state share one arrow.
 * @returns `stateDiagram-v2` text that ends with a line break
 */
export function mermaid(chart: Chart, texts: DiagramTexts): string {
  const ids = mermaidIds(chart);
  const id = (of: string) => ids.get(of)!;
  const states = new Map(chart.states.map((state) => [state.id, state]));

  /** What happens in a state, one label for each transition. */
  const staying = (state: ChartState) =>
    chart.transitions
      .filter(({ source, targets }) => source === state.id && targets.length === 0)
      .flatMap((transition) => mermaidLines(texts.transition(transition.id)));

  const arrowsIn = (block: string | null) =>
    grouped(chart.transitions.filter((transition) => blockOf(transition, states) === block)).flatMap(
      (group) =>
        arrow(
          group[0]!,
          id,
          group.flatMap((transition) => mermaidLines(texts.transition(transition.id))),
        ),
    );

  const stateLines = (state: ChartState): string[] => {
    const [name, ...details] = mermaidLines(texts.state(state.id));
    const shown = state.history === null ? name || id(state.id) : state.history === 'deep' ? 'H#42;' : 'H';
    const declared = `state "${shown}" as ${id(state.id)}`;
    const inside = [...details, ...staying(state)].filter((line) => line !== '');
    if (state.children.length === 0) {
      const end = state.kind === 'final' ? [`${id(state.id)} --> [*]`] : [];
      return [declared, ...inside.map((line) => `${id(state.id)} : ${line}`), ...end];
    }
    return [
      `${declared} {`,
      ...indented(childLines(state)),
      ...indented(arrowsIn(state.id)),
      '}',
      ...(inside.length === 0 ? [] : [`note right of ${id(state.id)}${mermaidLabel(inside)}`]),
    ];
  };

  /**
   * Every block and every region begins with something small, a region with a bar. Mermaid moves an arrow to a block to the
   * first state in it, and fails where blocks inside blocks lie between (mermaid-js/mermaid#4052).
   */
  const childLines = (state: ChartState): string[] => {
    const children = state.children.map((child) => stateLines(states.get(child)!));
    if (state.kind !== 'parallel') {
      return [...(state.initial === null ? [] : [`[*] --> ${id(state.initial)}`]), ...children.flat()];
    }
    return children.flatMap((lines, index) => [
      ...(index === 0 ? [] : ['--']),
      `state ${id(barOf(state.children[index]!))} <<fork>>`,
      ...lines,
    ]);
  };

  return ['stateDiagram-v2', ...indented([...stateLines(chart.states[0]!), ...arrowsIn(null)]), ''].join(
    '\n',
  );
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

/**
 * The state in whose block an arrow is written. Mermaid moves a state into the block that mentions it, so an arrow between
 * states that do not stand side by side, or stand in different regions, is written after all blocks: null.
 * @returns undefined for a transition without an arrow
 */
function blockOf(
  { source, targets }: ChartTransition,
  states: ReadonlyMap<string, ChartState>,
): string | null | undefined {
  if (targets.length === 0) return undefined;
  const parent = states.get(source)?.parent ?? null;
  if (parent === null || states.get(parent)?.kind === 'parallel') return null;
  return targets.every((target) => states.get(target)?.parent === parent) ? parent : null;
}

/** Mermaid draws only one of several self transitions. */
function grouped(transitions: readonly ChartTransition[]): readonly (readonly ChartTransition[])[] {
  const groups = new Map<string, ChartTransition[]>();
  for (const transition of transitions) {
    const { id, source, targets } = transition;
    const key = targets.length === 1 && targets[0] === source ? `self ${source}` : `arrow ${id}`;
    groups.set(key, [...(groups.get(key) ?? []), transition]);
  }
  return [...groups.values()];
}

function arrow(
  { id: transition, source, targets }: ChartTransition,
  id: (of: string) => string,
  lines: readonly string[],
): readonly string[] {
  if (targets.length === 1) return [`${id(source)} --> ${id(targets[0]!)}${mermaidLabel(lines)}`];
  const fork = id(transition);
  return [
    `state ${fork} <<fork>>`,
    `${id(source)} --> ${fork}${mermaidLabel(lines)}`,
    ...targets.map((target) => `${fork} --> ${id(target)}`),
  ];
}
