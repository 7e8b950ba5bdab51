import { picture as draw } from '../../../draw/picture.ts';
import type { Box, Geometry, Point, StateBox } from '../../../draw/types.ts';
import type { Picked } from '../../logic/address.ts';
import type { Picture } from '../../logic/pictures/pictures.ts';
import { around, type Size } from '../../logic/pictures/viewport.ts';
import { type Shown, stateName, transitionName } from '../part.ts';

/** An element of the diagram that can be picked, and where it stands. */
export interface Pickable {
  readonly picked: Picked;
  /** Ids of all that it stands for: what is inside a folded state too, every transition of an arrow. */
  readonly stands: readonly string[];
  readonly group: SVGGElement;
  /** What is written on it, in one line. */
  readonly text: string;
  readonly box: Box;
  /** Where the arrow keys take it to be. */
  readonly point: Point;
  /** Where a mark stands beside what is written on it: its right end and its baseline. */
  readonly corner: Point;
}

export interface SvgTree {
  readonly svg: SVGSVGElement;
  readonly size: Size;
  /** In document order: states, then transitions. */
  readonly pickables: readonly Pickable[];
}

export const namespace = 'http://www.w3.org/2000/svg';

/** Draws a picture as elements of the page: states and transitions become buttons, thin arrows get room to be hit. */
export function svgTree(shown: Shown, picture: Picture): SvgTree {
  const { model, words, language } = shown;
  const { view, laidOut } = picture;
  const geometry = laidOut.geometry[language];
  const texts = {
    language,
    state: (id: string) => stateName(shown, id),
    transition: (id: string) => transitionName(shown, id),
  };
  const title = words.diagram(model.machine.name[language]);
  const drawn = draw(view.chart, geometry, texts, {
    title,
    idPrefix: 'diagram',
    emphasis: (id) =>
      (view.arrows.get(id) ?? []).every((of) => model.refusals.has(of)) ? 'refusal' : 'plain',
  });
  // The page's own style sheet has the picture's rules; its security policy forbids them here.
  const bare = drawn.replace(/<style>[^<]*<\/style>/, '');
  const parsed = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error('Expected a picture in SVG.');
  for (const text of svg.querySelectorAll('title, desc')) text.remove();
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', title);
  svg.removeAttribute('aria-labelledby');
  const size = { w: geometry.width, h: geometry.height };
  return {
    svg,
    size,
    pickables: [...statesOf(svg, geometry, picture), ...transitionsOf(svg, geometry, picture)],
  };
}

function statesOf(svg: SVGSVGElement, { states }: Geometry, { view }: Picture): readonly Pickable[] {
  const groups = groupsBy(svg, 'data-state');
  return states.flatMap((state): readonly Pickable[] => {
    const { id, x, y, w, h, name } = state;
    const group = groups.get(id);
    if (group === undefined || state.kind === 'frame') return [];
    const stands = view.boxes.get(id) ?? [];
    if (state.kind === 'bundle') return namesIn(group, state, stands);
    addHere(group, { x, y });
    const text = makeButton(group);
    const lies = view.outside.get(id)?.state;
    const point = { x: name.x + name.w / 2, y: name.y + name.h / 2 };
    return [
      {
        picked: { kind: 'state', id: lies ?? id },
        stands,
        group,
        text,
        box: { x, y, w, h },
        point,
        corner: { x: x + w, y: y + 4 },
      },
    ];
  });
}

/** Every name in a box of several final states is a button of its own; a dot stands before each. */
function namesIn(group: SVGGElement, box: StateBox, states: readonly string[]): readonly Pickable[] {
  const texts = [...group.querySelectorAll('text')];
  const starts = box.name.lines.flatMap(({ text }, index) => (text === '•' ? [index] : []));
  return states.flatMap((id, index): Pickable[] => {
    const [from, to] = [starts[index], starts[index + 1]];
    const lines = box.name.lines.slice(from, to);
    const [first, last] = [lines[0], lines.at(-1)];
    if (first === undefined || last === undefined) return [];
    const row = { x: box.x + 5, y: first.y - 14, w: box.w - 10, h: last.y - first.y + 19 };
    const own = document.createElementNS(namespace, 'g');
    own.setAttribute('data-name', id);
    own.append(room(row), ...texts.slice(from, to));
    addHere(own, { x: box.x, y: first.y - 4 });
    const text = makeButton(own).replace(/^• /, '');
    group.append(own);
    const point = { x: row.x + row.w / 2, y: row.y + row.h / 2 };
    const corner = { x: row.x + row.w, y: row.y + 4 };
    return [{ picked: { kind: 'state', id }, stands: [id], group: own, text, box: row, point, corner }];
  });
}

function transitionsOf(
  svg: SVGSVGElement,
  { edges, states }: Geometry,
  { view }: Picture,
): readonly Pickable[] {
  const groups = groupsBy(svg, 'data-transition');
  const pickable = (id: string, box: Box | null, at: Box | null): readonly Pickable[] => {
    const group = groups.get(id);
    if (group === undefined || box === null || at === null) return [];
    for (const line of group.querySelectorAll('.line')) {
      const hit = line.cloneNode() as SVGElement;
      hit.setAttribute('class', 'hit');
      group.prepend(hit);
    }
    if (group.querySelector('text') !== null) {
      group.prepend(room({ x: at.x - 2, y: at.y - 1, w: at.w + 4, h: at.h + 2 }));
    }
    const text = makeButton(group);
    const point = { x: at.x + at.w / 2, y: at.y + at.h / 2 };
    const stands = view.arrows.get(id) ?? [];
    const corner = { x: at.x + at.w, y: at.y - 2 };
    return [{ picked: { kind: 'transition', id }, stands, group, text, box, point, corner }];
  };
  const arrows = edges.flatMap(({ transition, lines, label }): readonly Pickable[] => {
    const points = lines.flat().map(({ x, y }) => ({ x, y, w: 0, h: 0 }));
    const box = around([...points, ...(label ? [label] : [])]);
    return pickable(transition, box, label ?? box);
  });
  const rows = states.flatMap(({ rows: own = [] }) =>
    own.flatMap((row) => pickable(row.transition, row, row)),
  );
  return [...arrows, ...rows];
}

function groupsBy(svg: SVGSVGElement, attribute: string): ReadonlyMap<string, SVGGElement> {
  const groups = svg.querySelectorAll<SVGGElement>(`g[${attribute}]`);
  return new Map([...groups].map((group) => [group.getAttribute(attribute) ?? '', group]));
}

function addHere(group: SVGGElement, { x, y }: Point): void {
  const mark = document.createElementNS(namespace, 'circle');
  mark.setAttribute('class', 'here');
  mark.setAttribute('cx', String(x));
  mark.setAttribute('cy', String(y));
  mark.setAttribute('r', '7');
  group.append(mark);
}

/** Room in which a text is hit, and which shows the focus. */
function room({ x, y, w, h }: Box): SVGRectElement {
  const rect = document.createElementNS(namespace, 'rect');
  rect.setAttribute('class', 'hit-room');
  for (const [key, value] of Object.entries({ x, y, width: w, height: h })) {
    rect.setAttribute(key, String(value));
  }
  return rect;
}

/**
 * Lines are set one by one; read in a row, a space must stand between them.
 * @returns what is written on it
 */
function makeButton(group: SVGGElement): string {
  const lines = [...group.querySelectorAll('text')];
  for (const line of lines) line.before(' ');
  group.setAttribute('role', 'button');
  group.setAttribute('tabindex', '-1');
  return lines.map((line) => line.textContent ?? '').join(' ');
}
