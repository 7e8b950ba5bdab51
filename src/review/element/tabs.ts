import { html, type TemplateResult } from 'lit';
import type { View } from '../logic/address.ts';
import { sectionsFor } from '../logic/sections.ts';
import type { Shown } from './part.ts';

/** The sections of the page as tabs: the arrow keys go from one to the next, Home and End to the ends. */
export function tabs(shown: Shown, view: View, go: (view: View) => void): TemplateResult {
  const { data, model, words } = shown;
  const sections = sectionsFor(data, model.machine);
  const keydown = (event: KeyboardEvent) => {
    const at = sections.indexOf(view);
    const place = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: -1 }[event.key];
    if (place === undefined) return;
    event.preventDefault();
    const next = sections.at(place % sections.length)!;
    const list = event.currentTarget as HTMLElement;
    go(next);
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`
    <div class="tabs no-print" role="tablist" aria-label=${words.views} @keydown=${keydown}>
      ${sections.map(
        (each) => html`
          <button
            type="button"
            role="tab"
            id=${`tab-${each}`}
            aria-selected=${each === view ? 'true' : 'false'}
            aria-controls="panel"
            tabindex=${each === view ? '0' : '-1'}
            @click=${() => go(each)}
          >${sectionName(shown, each)}</button>
        `,
      )}
    </div>
    <button type="button" class="skip no-print" @click=${toPanel}>${words.frame.toPanel(sectionName(shown, view))}</button>
  `;
}

/** Past the diagram, for those who go by keys. */
function toPanel(event: Event): void {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  root.querySelector<HTMLElement>('#panel')?.focus();
}

/** What a section is called; the one with the document by the document's title. */
export function sectionName({ data, words, language }: Shown, view: View): string {
  return (view === 'document' ? data.document?.title[language] : undefined) ?? words.view[view];
}
