import type { Words } from '../../src/review/words.ts';
import { fact } from './facts.ts';

/** What the elements of an outline hold, as they stand. */
export interface OutlineRead {
  readonly states: readonly {
    readonly id: string;
    readonly parent: string | null;
    readonly name: string;
    readonly kind: string;
    readonly begins: Named | null;
  }[];
  readonly ways: readonly {
    readonly id: string;
    readonly source: string;
    readonly trigger: string;
    readonly guard: string | null;
    readonly leads: string;
    readonly targets: readonly Named[];
    readonly refusal: boolean;
    readonly otherwise: boolean;
  }[];
}

interface Named {
  readonly id: string;
  readonly name: string;
}

/** Reads the outline. Runs in the page. */
export function readOutline(): OutlineRead {
  const outline = document.querySelector('statechart-review')!.shadowRoot!.querySelector('.outline-tree')!;
  const text = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const named = (element: Element) => ({ id: element.getAttribute('data-to') ?? '', name: text(element) });
  const own = (item: Element, selector: string) =>
    [...item.querySelectorAll(selector)].find((found) => found.closest('li') === item) ?? null;
  const stateAround = (item: Element) =>
    item.parentElement?.closest('[data-state]')?.getAttribute('data-state') ?? null;
  return {
    states: [...outline.querySelectorAll('[data-state]')].map((item) => {
      const begins = own(item, '[data-fact="initial"] [data-to]');
      return {
        id: item.getAttribute('data-state') ?? '',
        parent: stateAround(item),
        name: text(own(item, 'summary .state-name')),
        kind: text(own(item, 'summary .quiet')),
        begins: begins && named(begins),
      };
    }),
    ways: [...outline.querySelectorAll('[data-transition]')].map((item) => {
      const guard = own(item, '[data-fact="guard"]');
      return {
        id: item.getAttribute('data-transition') ?? '',
        source: stateAround(item) ?? '',
        trigger: text(own(item, '[data-fact="trigger"]')),
        guard: guard && text(guard),
        leads: text(own(item, '[data-fact="targets"]')),
        targets: [...item.querySelectorAll('[data-fact="targets"] [data-to]')].map(named),
        refusal: own(item, '[data-fact="refusal"]') !== null,
        otherwise: own(item, '[data-fact="otherwise"]') !== null,
      };
    }),
  };
}

/**
 * What an outline states, words left out.
 * @throws an Error where its words and what they lead to do not agree
 */
export function outlineFacts({ states, ways }: OutlineRead, { outline }: Words): readonly string[] {
  const nameOf = new Map(states.map(({ id, name }) => [id, name]));
  const agree = ({ id, name }: Named) => {
    if (nameOf.get(id) !== name) throw new Error(`"${name}" leads to ${id}, which is "${nameOf.get(id)}".`);
    return id;
  };
  const firsts = new Set(states.flatMap(({ begins }) => (begins ? [agree(begins)] : [])));
  const kindOf = ({ id, kind }: OutlineRead['states'][number]) => {
    const parts = states.filter(({ parent }) => parent === id).length;
    const initial = firsts.has(id) ? `${outline.initial}; ` : '';
    const kinds = ['atomic', 'compound', 'parallel', 'final'] as const;
    const found = kinds.find((each) => kind === `${initial}${outline.kinds[each](parts)}`);
    if (found === undefined)
      throw new Error(`No kind of state with ${parts} parts is called "${kind}" (${id}).`);
    return found;
  };
  return [
    ...states.flatMap((state) => [
      fact.state(state.id, kindOf(state), state.parent),
      ...(state.begins ? [fact.initial(state.id, state.begins.id)] : []),
    ]),
    ...ways.map(({ id, source, leads, targets }) => {
      const names = targets.map(({ name }) => name).join(', ');
      const said =
        targets.length === 0
          ? outline.stays
          : `${targets.length === 1 ? outline.leads : outline.leadsToAll}: ${names}.`;
      if (leads !== said) throw new Error(`Expected "${said}" of ${id}, and got "${leads}".`);
      return fact.leads(id, source, targets.map(agree));
    }),
  ];
}
