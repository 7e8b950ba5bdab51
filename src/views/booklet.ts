import type { Chart } from '../chart/index.ts';
import type { Geometry } from '../draw/types.ts';
import { type Tree, treeOf } from './tree.ts';
import type { View, ViewSpec } from './types.ts';
import { viewOf } from './view-of.ts';
import { aloneSpec } from './view-specs.ts';

/** The room that a sheet has for a picture, in px; 12 px are printed as 9 pt. */
export interface Paper {
  readonly w: number;
  readonly h: number;
}

/** More states without an inside than this are never laid out for a page: hardly ever would they fit. */
const mostOnPage = 30;

export interface BookletPage {
  readonly spec: ViewSpec;
  /** Whether its pictures in all languages are as small as one of the papers. */
  readonly fits: boolean;
}

/**
 * Divides a chart into pages on which nothing needs to be made smaller: each state alone, with its largest children folded
 * and on pages of their own until it fits. What is too large even so is kept as it is and says so.
 * @param from the states to begin with, in the order of the pages
 * @param layouts lay a view out, one for each language of the booklet; all of them decide, so that all have the same pages
 * @param papers upright and lying, say
 * @throws an Error if the chart has no such state; what the layouts throw
 */
export async function bookletPages(
  chart: Chart,
  from: readonly string[],
  layouts: readonly ((view: View) => Promise<Geometry>)[],
  papers: readonly Paper[],
): Promise<readonly BookletPage[]> {
  const tree = treeOf(chart);
  const pages: BookletPage[] = [];
  const fitsInAll = async (view: View): Promise<boolean> => {
    for (const layoutOf of layouts) {
      if (!fitsOn(await layoutOf(view), papers)) return false;
    }
    return true;
  };
  const add = async (state: string): Promise<void> => {
    const foldable = largestFirst(tree, state);
    for (let count = 0; count <= foldable.length; count += 1) {
      const folded = foldable.slice(0, count);
      const spec = aloneSpec(state, folded);
      const view = viewOf(chart, spec);
      const leaves = view.chart.states.filter(({ children }) => children.length === 0);
      if (leaves.length > mostOnPage && count < foldable.length) continue;
      const fits = await fitsInAll(view);
      if (!fits && count < foldable.length) continue;
      pages.push({ spec, fits });
      for (const child of tree.state(state).children.filter((id) => folded.includes(id))) await add(child);
      return;
    }
  };
  for (const state of from) await add(state);
  return pages;
}

function fitsOn({ width, height }: Geometry, papers: readonly Paper[]): boolean {
  return papers.some(({ w, h }) => width <= w && height <= h);
}

function largestFirst(tree: Tree, state: string): readonly string[] {
  const size = (id: string) => tree.subtree(id).length;
  return tree
    .state(state)
    .children.filter((id) => size(id) > 1)
    .sort((a, b) => size(b) - size(a));
}
