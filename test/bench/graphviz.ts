import type { Chart, ChartState } from '../../src/chart/index.ts';
import type { DiagramTexts } from '../../src/draw/index.ts';
import { wrap } from '../../src/draw/measure.ts';
import { sizes, styles } from '../../src/draw/sizes.ts';
import type { TextStyle } from '../../src/draw/text-style.ts';

/**
 * A chart in Graphviz' language: a cluster for every state with others inside, a dot for every initial state. Lines are
 * broken as in our pictures, since Graphviz does not break them. An arrow to or from a cluster is drawn to a state in it and
 * cut off at its border, as Graphviz' manual has it (attributes `lhead`, `ltail`).
 */
export function dot(chart: Chart, texts: DiagramTexts): string {
  const states = new Map(chart.states.map((state) => [state.id, state]));
  const numbers = new Map(chart.states.map(({ id }, index) => [id, index]));
  const node = (id: string) => `n${numbers.get(id)}`;
  const cluster = (id: string) => `cluster_${numbers.get(id)}`;
  const isCluster = (id: string) => states.get(id)!.children.length > 0;
  const anchor = (id: string): string => (isCluster(id) ? anchor(states.get(id)!.children[0]!) : node(id));

  const stateLines = (state: ChartState): readonly string[] => {
    const label = quoted(texts.state(state.id), styles.name, sizes.nameWidth);
    if (state.children.length === 0) {
      const final = state.kind === 'final' ? ', peripheries=2' : '';
      return [`${node(state.id)} [label=${label}${final}];`];
    }
    const dotName = `i${numbers.get(state.id)}`;
    const initial =
      state.initial === null
        ? []
        : [
            `${dotName} [shape=point, width=0.15, label=""];`,
            `${dotName} -> ${anchor(state.initial)}${ends([`lhead=${isCluster(state.initial) ? cluster(state.initial) : '""'}`])};`,
          ];
    const inside = state.children.flatMap((child) => stateLines(states.get(child)!));
    return [`subgraph ${cluster(state.id)} {`, `label=${label};`, ...initial, ...inside, '}'];
  };

  const arrows = chart.transitions.flatMap(({ id, source, targets }) =>
    targets.map((target) => {
      const label = `label=${quoted(texts.transition(id), styles.label, sizes.labelWidth)}`;
      const head = isCluster(target) ? [`lhead=${cluster(target)}`] : [];
      const tail = isCluster(source) ? [`ltail=${cluster(source)}`] : [];
      return `${anchor(source)} -> ${anchor(target)}${ends([label, ...head, ...tail])};`;
    }),
  );
  return [
    'digraph {',
    'compound=true; fontname="Noto Sans"; fontsize=12;',
    'node [shape=box, style=rounded, fontname="Noto Sans", fontsize=12];',
    'edge [fontname="Noto Sans", fontsize=10];',
    ...stateLines(chart.states[0]!),
    ...arrows,
    '}',
  ].join('\n');
}

function ends(attributes: readonly string[]): string {
  return ` [${attributes.join(', ')}]`;
}

function quoted(text: string, style: TextStyle, width: number): string {
  const lines = wrap(text, style, width).map((line) => line.replace(/["\\]/g, '\\$&'));
  return `"${lines.join('\\n')}"`;
}
