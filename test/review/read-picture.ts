import { within } from '../../src/draw/boxes.ts';
import type { Box, Point } from '../../src/draw/index.ts';
import { fact } from './facts.ts';

/** What the elements of a picture hold, as they stand: places as drawn, texts without spaces, since lines break them. */
export interface PictureRead {
  readonly states: readonly {
    readonly id: string;
    readonly kind: string;
    readonly name: string;
    readonly box: Box;
  }[];
  readonly initials: readonly { readonly state: string; readonly dot: Point; readonly tip: Point }[];
  readonly arrows: readonly {
    readonly id: string;
    readonly start: Point;
    readonly tips: readonly Point[];
    /** Whether it stands inside a state, as a line of text, instead of leading anywhere. */
    readonly isRow: boolean;
    readonly text: string;
    readonly always: boolean;
    readonly refusal: boolean;
  }[];
}

/** Reads the picture. Runs in the page. */
export function readPicture(): PictureRead {
  const svg = document.querySelector('statechart-review')!.shadowRoot!.querySelector('.canvas svg')!;
  const number = (element: Element, name: string) => Number(element.getAttribute(name));
  const begin = (path: Element): Point => {
    const [, x, y] = /^M(-?[\d.]+) (-?[\d.]+)/.exec(path.getAttribute('d') ?? '')!;
    return { x: Number(x), y: Number(y) };
  };
  const text = (group: Element, selector: string) =>
    [...group.querySelectorAll(selector)]
      .map((line) => line.textContent)
      .join('')
      .replace(/\s+/g, '');
  const boxOf = (rect: Element): Box => ({
    x: number(rect, 'x'),
    y: number(rect, 'y'),
    w: number(rect, 'width'),
    h: number(rect, 'height'),
  });
  const groups = (attribute: string) => [...svg.querySelectorAll(`g[${attribute}]`)];
  return {
    states: groups('data-state').map((group) => ({
      id: group.getAttribute('data-state') ?? '',
      kind: group.classList[0] ?? '',
      name: text(group, 'text.name'),
      box: boxOf(group.querySelector('.box')!),
    })),
    initials: groups('data-initial').map((group) => {
      const dot = group.querySelector('.dot')!;
      return {
        state: group.getAttribute('data-initial') ?? '',
        dot: { x: number(dot, 'cx'), y: number(dot, 'cy') },
        tip: begin(group.querySelector('.head')!),
      };
    }),
    arrows: groups('data-transition').map((group) => ({
      id: group.getAttribute('data-transition') ?? '',
      start: begin(group.querySelector('.line')!),
      tips: [...group.querySelectorAll('.head')].map(begin),
      isRow: group.querySelector('text.row') !== null,
      text: text(group, 'text'),
      always: group.classList.contains('always'),
      refusal: group.classList.contains('refusal'),
    })),
  };
}

/** What a picture states, words left out: by where its boxes, dots and arrows stand. */
export function pictureFacts({ states, initials, arrows }: PictureRead): readonly string[] {
  const area = ({ box }: PictureRead['states'][number]) => box.w * box.h;
  const around = (box: Box) =>
    states.filter((other) => other.box !== box && within(box, other.box)).sort((a, b) => area(a) - area(b))[0]
      ?.id ?? null;
  const at = ({ x, y }: Point): Box => ({ x, y, w: 0, h: 0 });
  const touched = (point: Point) => {
    const found = states.filter(({ box }) => isOnBorder(point, box)).map(({ id }) => id);
    return found.join(' or ') || `nothing at ${point.x}, ${point.y}`;
  };
  const parents = states.map(({ box }) => around(box));
  const kindOf = ({ id, kind }: PictureRead['states'][number]) => {
    if (kind !== 'region') return kind;
    if (!parents.includes(id)) return 'atomic';
    return initials.some(({ state }) => state === id) ? 'compound' : 'parallel';
  };
  return [
    ...states.map((state, index) => fact.state(state.id, kindOf(state), parents[index]!)),
    ...initials.map(({ dot, tip }) => fact.initial(around(at(dot)) ?? 'nothing', touched(tip))),
    ...arrows.map(({ id, isRow, start, tips }) =>
      isRow
        ? fact.leads(id, around(at(start)) ?? 'nothing', [])
        : fact.leads(id, touched(start), tips.map(touched)),
    ),
  ];
}

/** Coordinates are rounded to a tenth. */
function isOnBorder({ x, y }: Point, box: Box): boolean {
  const grown = (by: number) => ({ x: box.x - by, y: box.y - by, w: box.w + 2 * by, h: box.h + 2 * by });
  const point = { x, y, w: 0, h: 0 };
  return within(point, grown(1)) && !within(point, grown(-1));
}
