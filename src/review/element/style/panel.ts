/** What stands in the panel: explanations, the walk, stories and numbers. */
export const panelStyle = `
review-details, review-walk, review-suite, review-counts, review-all-paths, review-clock { display: block; }
.panel p { max-width: 68ch; }
.panel h2 + *, .panel h3 + * { margin-top: .25rem; }
.heading { display: flex; gap: calc(2*var(--u)); justify-content: space-between; align-items: start; margin-bottom: var(--u); }
.heading button { flex: none; font-size: var(--small); min-height: 2rem; }
.kind { display: block; font-size: var(--small); font-weight: 400; color: var(--quiet); }
article > * + * { margin-top: var(--u); }
article h3 { margin-top: calc(2*var(--u)); }
article ul, .outline > ul { list-style: none; }
article > ul > li { padding-block: .25rem; border-top: 1px solid var(--rule); }
dt { color: var(--quiet); font-size: var(--small); margin-top: var(--u); }
.outline { margin-top: calc(3*var(--u)); padding-top: var(--u); border-top: 1px solid var(--rule); }
.tree ul { list-style: none; padding-inline-start: calc(2*var(--u)); border-inline-start: 1px solid var(--rule); }
.tree li { padding-block: .125rem; }
.tree [aria-current] { font-weight: 600; }
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
review-walk h3 { scroll-margin-top: calc(7*var(--u)); }
.walk-now .buttons { margin-block: .25rem var(--u); }
.walk-now .buttons button { min-height: 2rem; font-size: var(--small); }
.choices { margin-bottom: calc(1.5*var(--u)); font-size: var(--small); }
.choices ul { padding-inline-start: calc(3*var(--u)); }
.clock { display: grid; gap: .25rem var(--u); padding: var(--u) calc(1.5*var(--u)); margin-bottom: calc(1.5*var(--u)); font-size: var(--small); background: var(--ground);
  border: 1px dashed var(--edge); border-radius: 4px; }
.clock h3 { font-size: var(--small); color: var(--quiet); }
.clock .moment { font-size: var(--large); line-height: 1.3; margin: 0; }
.clock button, .clock input { min-height: 2rem; }
.clock .buttons { margin-top: .25rem; }
.next-due { justify-self: start; }
review-walk section { margin-top: calc(2*var(--u)); }
.now { list-style: none; }
.now li { padding-block: .125rem; }
.ending { padding: var(--u) calc(1.5*var(--u)); border-inline-start: 4px solid var(--act); background: var(--act-ground); }
.events { list-style: none; display: grid; gap: .5rem; margin-bottom: calc(1.5*var(--u)); justify-items: start; }
.event { border-color: var(--act); }
.refused-note { display: block; font-size: var(--small); color: var(--refusal); }
.closed dd { font-size: var(--small); color: var(--quiet); }
.closed dt { color: var(--ink); font-size: var(--body); }
.closed h4 { margin-top: calc(1.5*var(--u)); }
.refusal { color: var(--ink); background: var(--refusal-ground); border-inline-start: 4px solid var(--refusal);
  padding: var(--u) calc(1.5*var(--u)); margin-block: var(--u); }
.refusal > p > strong, p.refusal > strong { color: var(--refusal); }
ul.refusal, .refusal ul:not(.source-list) { padding-inline-start: calc(3*var(--u)); }
.story { padding-inline-start: 2rem; display: grid; gap: .375rem; margin-block: var(--u); }
.story > li > .quiet { display: block; }
.story > li[aria-current] { font-weight: 600; outline: 2px solid var(--act); outline-offset: 3px; }
.story-card { border-top: 1px solid var(--rule); padding-block: var(--u); }
.story-card > summary { display: flex; gap: calc(2*var(--u)); justify-content: space-between; align-items: baseline; padding-block: .25rem; }
.story-card > summary::before { content: '+'; flex: none; width: 1rem; color: var(--quiet); }
.story-card[open] > summary::before { content: '−'; }
.story-card > summary > span:first-of-type { flex: 1; font-weight: 600; }
.story-card > summary .quiet { flex: none; }
.play { margin-block: .25rem var(--u); }
review-suite > p, review-suite > .buttons { margin-bottom: var(--u); }
review-all-paths { margin-top: calc(4*var(--u)); padding-top: calc(2*var(--u)); border-top: 2px solid var(--edge); }
review-all-paths > .field, .found { margin-block: var(--u); }
.numbers > div { display: grid; grid-template-columns: minmax(9rem, auto) minmax(0, 1fr); gap: 0 calc(2*var(--u)); padding-block: var(--u);
  border-top: 1px solid var(--rule); align-items: baseline; }
.numbers dt { margin: 0; color: var(--ink); font-size: var(--body); grid-row: 1; grid-column: 2; font-weight: 600; }
.number { font-size: var(--large); font-variant-numeric: tabular-nums; text-align: end; grid-row: 1; grid-column: 1; }
.numbers .quiet { grid-column: 2; }
.numbers { margin-block: calc(1.5*var(--u)); }
`;
