import { type View, viewOf } from '../../../views/index.ts';
import type { ReviewMachine, ReviewView } from '../../data.ts';
import type { Picked } from '../address.ts';

/** A picture of a machine, with what it draws and what that stands for. */
export interface Picture {
  readonly laidOut: ReviewView;
  readonly view: View;
  /** State → the box that stands for it: its own, the folded state around it, or a bundle. */
  readonly boxOf: ReadonlyMap<string, string>;
  /** Transition → the arrow or row that stands for it. */
  readonly arrowOf: ReadonlyMap<string, string>;
}

type Pictured = Pick<ReviewMachine, 'chart' | 'views' | 'pages'>;

const known = new WeakMap<ReviewView, Picture>();

/** The picture of this name; the first one where there is no such picture. The same object for the same picture. */
export function pictureNamed(machine: Pictured, id: string | null): Picture {
  const pictures = all(machine);
  return indexed(machine, pictures.find((each) => each.id === id) ?? pictures[0]!);
}

/** Whether a picture shows an element: a state by a box of its own or by its name in a bundle, a transition by an arrow. */
export function shows({ view, boxOf, arrowOf }: Picture, { kind, id }: Picked): boolean {
  if (kind === 'transition') return arrowOf.has(id);
  const box = boxOf.get(id);
  return box === id || (box !== undefined && view.kinds.get(box) === 'bundle');
}

/** The picture in which to show an element: the present one if it can, else the one that unfolds the least. */
export function pictureShowing(machine: Pictured, present: Picture, picked: Picked): Picture {
  const others = all(machine).map((each) => indexed(machine, each));
  return [present, ...others].find((picture) => shows(picture, picked)) ?? present;
}

/** The picture in which to show a step: the present one if it shows any of its transitions. */
export function pictureOfStep(machine: Pictured, present: Picture, taken: readonly string[]): Picture {
  const transitions = taken.map((id): Picked => ({ kind: 'transition', id }));
  const [first] = transitions;
  if (first === undefined || transitions.some((each) => shows(present, each))) return present;
  return pictureShowing(machine, present, first);
}

/** The picture in which a state stands with its inside; undefined where there is none but the present one. */
export function unfolding(machine: Pictured, present: Picture, state: string): Picture | undefined {
  if (present.view.kinds.get(state) !== 'folded') return undefined;
  return find(machine, ({ view, boxOf }) => boxOf.get(state) === state && view.kinds.get(state) !== 'folded');
}

/** The picture in which a state that has its inside here stands without it; undefined where there is none. */
export function folding(machine: Pictured, present: Picture, state: string): Picture | undefined {
  if (present.boxOf.get(state) !== state || present.view.kinds.get(state) === 'folded') return undefined;
  return find(machine, ({ view }) => view.kind !== 'alone' && view.kinds.get(state) === 'folded');
}

/** The picture of a state alone; undefined where there is none. */
export function alone(machine: Pictured, state: string): Picture | undefined {
  return find(machine, ({ view }) => view.kind === 'alone' && view.root === state);
}

/** What of a machine's picture is unfolded beyond its first one: the state that gives the picture its name. */
export function unfoldedIn({ view }: Picture): string | null {
  return view.kind === 'unfolded' ? view.id.slice('unfolded:'.length) : null;
}

/** Every picture that can be chosen, in the order of the choice. */
export function pictures(machine: Pictured): readonly Picture[] {
  return all(machine).map((each) => indexed(machine, each));
}

function find(machine: Pictured, fits: (picture: Picture) => boolean): Picture | undefined {
  return pictures(machine).find(fits);
}

function all({ views, pages }: Pictured): readonly ReviewView[] {
  return [...views, ...pages];
}

function indexed({ chart }: Pictured, laidOut: ReviewView): Picture {
  const before = known.get(laidOut);
  if (before !== undefined) return before;
  const view = viewOf(chart, laidOut);
  const picture = { laidOut, view, boxOf: standingFor(view.boxes), arrowOf: standingFor(view.arrows) };
  known.set(laidOut, picture);
  return picture;
}

/** For each thing of the chart what stands for it in the picture. */
function standingFor(drawn: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, string> {
  return new Map([...drawn].flatMap(([id, of]) => of.map((each) => [each, id] as const)));
}
