import { picture } from '../../draw/picture.ts';
import type { Box, Geometry, Point } from '../../draw/types.ts';
import type { Picked } from '../logic/address.ts';
import { around, type Size } from '../logic/viewport.ts';
import { type Shown, stateName, transitionName } from './part.ts';

/** An element of the diagram that can be picked, and where it stands. */
export interface Pickable {
  readonly picked: Picked;
  readonly group: SVGGElement;
  readonly box: Box;
  /** Where the arrow keys take it to be. */
  readonly point: Point;
}

export interface SvgTree {
  readonly svg: SVGSVGElement;
  readonly size: Size;
  /** In document order: states, then transitions. */
  readonly pickables: readonly Pickable[];
}

const namespace = 'http://www.w3.org/2000/svg';

/** Draws the chart as elements of the page: states and transitions become buttons, thin arrows get room to be hit. */
export function svgTree(shown: Shown): SvgTree {
  const { model, words, language } = shown;
  const { chart, views, name } = model.machine;
  const laidOut = views[0]!.geometry[language];
  const texts = {
    language,
    state: (id: string) => stateName(shown, id),
    transition: (id: string) => transitionName(shown, id),
  };
  const drawn = picture(chart, laidOut, texts, {
    title: words.diagram(name[language]),
    idPrefix: 'diagram',
    emphasis: (id) => (model.refusals.has(id) ? 'refusal' : 'plain'),
  });
  // The page's own style sheet has the picture's rules; its security policy forbids them here.
  const bare = drawn.replace(/<style>[^<]*<\/style>/, '');
  const parsed = new DOMParser().parseFromString(bare, 'image/svg+xml').documentElement;
  const svg = document.importNode(parsed, true);
  if (!(svg instanceof SVGSVGElement)) throw new Error('Expected a picture in SVG.');
  for (const title of svg.querySelectorAll('title, desc')) title.remove();
  svg.setAttribute('role', 'group');
  svg.setAttribute('aria-label', words.diagram(name[language]));
  svg.removeAttribute('aria-labelledby');
  svg.removeAttribute('width');
  svg.removeAttribute('height');
  const size = { w: laidOut.width, h: laidOut.height };
  return { svg, size, pickables: [...stateGroups(svg, laidOut), ...transitionGroups(svg, laidOut)] };
}

function stateGroups(svg: SVGSVGElement, { states }: Geometry): readonly Pickable[] {
  const groups = groupsBy(svg, 'data-state');
  return states.flatMap(({ id, x, y, w, h, name }): Pickable[] => {
    const group = groups.get(id);
    if (group === undefined) return [];
    const mark = document.createElementNS(namespace, 'circle');
    mark.setAttribute('class', 'here');
    mark.setAttribute('cx', String(x));
    mark.setAttribute('cy', String(y));
    mark.setAttribute('r', '7');
    group.append(mark);
    makeButton(group);
    const point = { x: name.x + name.w / 2, y: name.y + name.h / 2 };
    return [{ picked: { kind: 'state', id }, group, box: { x, y, w, h }, point }];
  });
}

function transitionGroups(svg: SVGSVGElement, { edges, states }: Geometry): readonly Pickable[] {
  const groups = groupsBy(svg, 'data-transition');
  const arrows = edges.flatMap(({ transition, lines, label }): Pickable[] => {
    const points = lines.flat().map(({ x, y }) => ({ x, y, w: 0, h: 0 }));
    const box = around([...points, ...(label ? [label] : [])]);
    return pickable(groups.get(transition), transition, box, label ?? box);
  });
  const rows = states
    .flatMap((state) => state.rows ?? [])
    .flatMap((row) => pickable(groups.get(row.transition), row.transition, row, row));
  return [...arrows, ...rows];
}

function pickable(group: SVGGElement | undefined, id: string, box: Box | null, at: Box | null): Pickable[] {
  if (group === undefined || box === null || at === null) return [];
  for (const line of group.querySelectorAll('.line')) {
    const hit = line.cloneNode() as SVGElement;
    hit.setAttribute('class', 'hit');
    group.append(hit);
  }
  const room = document.createElementNS(namespace, 'rect');
  room.setAttribute('class', 'hit-room');
  for (const [key, value] of Object.entries({
    x: at.x - 2,
    y: at.y - 1,
    width: at.w + 4,
    height: at.h + 2,
  })) {
    room.setAttribute(key, String(value));
  }
  if (at !== box || group.querySelector('text') !== null) group.prepend(room);
  makeButton(group);
  return [
    {
      picked: { kind: 'transition', id },
      group,
      box,
      point: { x: at.x + at.w / 2, y: at.y + at.h / 2 },
    },
  ];
}

function groupsBy(svg: SVGSVGElement, attribute: string): ReadonlyMap<string, SVGGElement> {
  const groups = svg.querySelectorAll<SVGGElement>(`g[${attribute}]`);
  return new Map([...groups].map((group) => [group.getAttribute(attribute) ?? '', group]));
}

/** Lines are set one by one; read in a row, a space must stand between them. */
function makeButton(group: SVGGElement): void {
  for (const line of group.querySelectorAll('text')) line.before(' ');
  group.setAttribute('role', 'button');
  group.setAttribute('tabindex', '-1');
}
