import type { Picked } from '../../logic/address.ts';
import { innermost, type Model } from '../../logic/model.ts';
import { folding, type Picture, unfolding } from '../../logic/pictures/pictures.ts';
import type { Scene } from '../../logic/pictures/scene.ts';
import { namesSources } from '../../logic/pictures/unsourced.ts';
import { waysOf } from '../../logic/pictures/ways.ts';
import { type Shown, stateName, transitionName } from '../part.ts';
import { namespace, type Pickable } from './svg-tree.ts';

/** What of a picture is marked. */
export interface Marked {
  readonly picked: Picked | null;
  readonly scene: Scene | null;
}

/** Marks in a picture what is picked, how it is entered and left, and what of a scene it shows. Every mark is said as well. */
export function mark(shown: Shown, pickables: readonly Pickable[], { picked, scene }: Marked): void {
  const { words, model } = shown;
  const entered = new Set(scene?.states ?? []);
  const here = new Set(innermost(model, scene?.states ?? []));
  const taken = new Set(scene?.taken ?? []);
  const ways = waysMarked(model, picked);
  const resting = picked?.kind === 'source' ? (model.restingOn.get(picked.id) ?? []) : [];
  for (const pickable of pickables) {
    const { picked: own, stands, group } = pickable;
    const lacking = lackingSources(shown, pickable);
    const isState = own.kind === 'state';
    const any = (ids: ReadonlySet<string>) => stands.some((id) => ids.has(id));
    const marks = {
      'is-here': isState && any(here),
      'is-around': isState && any(entered) && !any(here),
      'is-taken': !isState && any(taken),
      'is-picked': picked?.kind === own.kind && stands.includes(picked.id),
      'is-out': !isState && any(ways.out),
      'is-in': !isState && any(ways.in),
      'is-resting': resting.some(({ kind, id }) => kind === own.kind && stands.includes(id)),
    };
    for (const [name, on] of Object.entries(marks)) group.classList.toggle(name, on);
    group.setAttribute('aria-pressed', String(marks['is-picked']));
    const notes = [
      marks['is-here'] || marks['is-around'] ? words.current : '',
      marks['is-taken'] ? words.taken : '',
      marks['is-out'] ? words.pictures.wayOut : '',
      marks['is-in'] ? words.pictures.wayIn : '',
      marks['is-resting'] ? words.pictures.resting : '',
      lacking > 0 ? words.pictures.unsourced(lacking) : '',
    ].filter((note) => note !== '');
    group.setAttribute('aria-label', [labelOf(shown, pickable), ...notes].join(' — '));
  }
}

/** Says of every state whether it can be unfolded or folded. */
export function markFolds({ model }: Shown, picture: Picture, pickables: readonly Pickable[]): void {
  for (const { picked, group } of pickables) {
    if (picked.kind !== 'state') continue;
    const opens = unfolding(model.machine, picture, picked.id) !== undefined;
    const closes = folding(model.machine, picture, picked.id) !== undefined;
    if (opens || closes) group.setAttribute('aria-expanded', String(closes));
  }
}

/** Writes beside what names no source that it does not. The style sheet shows it when it is asked for. */
export function markUnsourced(shown: Shown, pickables: readonly Pickable[]): void {
  for (const pickable of pickables) {
    const lacking = lackingSources(shown, pickable);
    if (lacking === 0) continue;
    const text = document.createElementNS(namespace, 'text');
    text.setAttribute('class', 'unsourced');
    text.setAttribute('text-anchor', 'end');
    text.setAttribute('x', String(pickable.corner.x));
    text.setAttribute('y', String(pickable.corner.y));
    text.textContent = `? ${shown.words.pictures.unsourced(lacking)}`;
    pickable.group.append(text);
  }
}

function waysMarked(
  model: Model,
  picked: Picked | null,
): { readonly out: ReadonlySet<string>; readonly in: ReadonlySet<string> } {
  if (picked?.kind !== 'state' || !model.states.has(picked.id)) return { out: new Set(), in: new Set() };
  const ways = waysOf(model, picked.id);
  const leading = [...ways.out, ...ways.outAround].filter(({ targets }) => targets.length > 0);
  return { out: new Set(leading.map(({ id }) => id)), in: new Set(ways.in.map(({ id }) => id)) };
}

/** How many of those that an element of the picture stands for name no source. */
function lackingSources({ model, data }: Shown, { picked, stands }: Pickable): number {
  if (!namesSources(data)) return 0;
  const elements = picked.kind === 'state' ? model.states : model.transitions;
  return stands.filter((id) => elements.get(id)?.sources.length === 0).length;
}

/** Begins with what is written, so that it can be spoken to as well. */
function labelOf(shown: Shown, { picked: { kind, id }, stands, text }: Pickable): string {
  const { words, model } = shown;
  if (kind === 'state') return `${stands.length === 0 ? words.pictures.outside : words.state}: ${text}`;
  const { source, targets } = model.transitions.get(id)!;
  const to = targets.map((target) => stateName(shown, target)).join(', ') || words.staysHere;
  return `${words.transition}: ${text || transitionName(shown, id)} (${stateName(shown, source)} — ${to})`;
}
