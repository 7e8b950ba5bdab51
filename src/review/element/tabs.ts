import { html, type TemplateResult } from 'lit';
import { type View, views } from '../logic/address.ts';
import type { Words } from '../words.ts';

/** The sections of the page as tabs: the arrow keys go from one to the next. */
export function tabs(words: Words, view: View, go: (view: View) => void): TemplateResult {
  const keydown = (event: KeyboardEvent) => {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (by === undefined) return;
    event.preventDefault();
    const next = views[(views.indexOf(view) + by + views.length) % views.length]!;
    const list = event.currentTarget as HTMLElement;
    go(next);
    list.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return html`
    <div class="tabs no-print" role="tablist" aria-label=${words.views} @keydown=${keydown}>
      ${views.map(
        (each) => html`
          <button
            type="button"
            role="tab"
            id=${`tab-${each}`}
            aria-selected=${each === view ? 'true' : 'false'}
            aria-controls="panel"
            tabindex=${each === view ? '0' : '-1'}
            @click=${() => go(each)}
          >${words.view[each]}</button>
        `,
      )}
    </div>
  `;
}
