/** What stands in the panel: explanations with their sources, forms, refusals. */
export const panelStyle = `
review-details { display: block; }
.panel p { max-width: 68ch; }
.panel h2 + *, .panel h3 + * { margin-top: .25rem; }
.heading { display: flex; gap: calc(2*var(--u)); justify-content: space-between; align-items: start; margin-bottom: var(--u); }
.heading button { flex: none; font-size: var(--small); min-height: 2rem; }
.kind { display: block; font-size: var(--small); font-weight: 400; color: var(--quiet); }
article > * + * { margin-top: var(--u); }
article h3 { margin-top: calc(2*var(--u)); }
article ul { list-style: none; }
article > ul > li { padding-block: .25rem; border-top: 1px solid var(--rule); }
dt { color: var(--quiet); font-size: var(--small); margin-top: var(--u); }
.here-mark { margin-inline-end: .25rem; }

.sources { margin-block: var(--u); }
.source-list { list-style: none; }
.source-list > li { padding-block: var(--u); }
.source-list > li + li { border-top: 1px solid var(--rule); }
.asked { color: var(--quiet); }
.source-list p { overflow-wrap: anywhere; }
.source-head { display: flex; gap: var(--u); align-items: baseline; font-size: var(--small); }
blockquote { padding-inline-start: calc(1.5*var(--u)); border-inline-start: 3px solid var(--rule); max-width: 68ch; }

.form { display: grid; gap: calc(1.5*var(--u)); justify-items: start; margin-block: var(--u) calc(2*var(--u)); }
.form .field { width: min(100%, 28rem); }
fieldset { border: 0; min-width: 0; }
legend { padding: 0; font-size: var(--small); color: var(--quiet); }
.options { display: flex; flex-wrap: wrap; gap: 0 calc(3*var(--u)); }
.choice { display: flex; gap: var(--u); align-items: baseline; padding-block: .125rem; }
input[type='radio'], input[type='checkbox'] { width: 1.125rem; height: 1.125rem; margin: 0; flex: none; accent-color: var(--act); translate: 0 .125rem; }
.ending { padding: var(--u) calc(1.5*var(--u)); border-inline-start: 4px solid var(--act); background: var(--act-ground); }
.refusal { color: var(--ink); background: var(--refusal-ground); border-inline-start: 4px solid var(--refusal);
  padding: var(--u) calc(1.5*var(--u)); margin-block: var(--u); }
.refusal > p > strong, p.refusal > strong { color: var(--refusal); }
ul.refusal, .refusal ul:not(.source-list) { padding-inline-start: calc(3*var(--u)); }
`;
