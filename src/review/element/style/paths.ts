/** Stories, the questions that can be asked of paths, and the numbers. */
export const pathsStyle = `
review-paths, review-suite, review-shortest, review-all-paths, review-counts { display: block; }
.sections { display: flex; flex-wrap: wrap; gap: var(--u); margin-bottom: calc(2*var(--u)); font-size: var(--small); }
.sections button { min-height: 2rem; }
review-paths section { margin-bottom: calc(4*var(--u)); }
review-paths section + section { padding-top: calc(2*var(--u)); border-top: 2px solid var(--edge); }
review-paths h2 { scroll-margin-top: calc(7*var(--u)); margin-bottom: .25rem; }
review-paths section > ul, review-counts ul { padding-inline-start: calc(3*var(--u)); }
review-paths li .link { vertical-align: top; }
review-paths h3 { margin-top: calc(2*var(--u)); }
review-paths p, review-paths .buttons, review-paths .field { margin-block: var(--u); }

.story { padding-inline-start: 2rem; display: grid; gap: .375rem; margin-block: var(--u); }
.story > li > .quiet { display: block; }
.story > li[aria-current] { font-weight: 600; outline: 2px solid var(--act); outline-offset: 3px; }
.steps { list-style: none; padding: 0; }
.steps > li { display: grid; grid-template-columns: 2rem minmax(0, 1fr); align-items: baseline; }
.steps > li > .refusal { grid-column: 2; }
.step-link { min-width: 1.5rem; min-height: 1.5rem; color: var(--act); font-variant-numeric: tabular-nums; text-underline-offset: .2em; }
.story-card { border-top: 1px solid var(--rule); padding-block: var(--u); }
.story-card > summary { display: flex; gap: calc(2*var(--u)); justify-content: space-between; align-items: baseline; padding-block: .25rem; }
.story-card > summary::before { content: '+'; flex: none; width: 1rem; color: var(--quiet); }
.story-card[open] > summary::before { content: '−'; }
.story-card > summary > span:first-of-type { flex: 1; font-weight: 600; }
.story-card > summary .quiet { flex: none; }
.play { margin-block: .25rem var(--u); }

.filters { display: grid; gap: var(--u) calc(2*var(--u)); grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr)); margin-block: var(--u); }
review-paths .filters .field { margin: 0; align-content: end; }
input[type='number'] { min-height: 2rem; padding: .25rem .5rem; border: 1px solid var(--edge); border-radius: 4px; background: var(--paper); }
progress { width: min(100%, 28rem); height: .75rem; accent-color: var(--act); }
.tally { border-collapse: collapse; width: 100%; margin-block: var(--u); font-size: var(--small); }
.tally caption { text-align: start; color: var(--quiet); }
.tally th, .tally td { padding: .25rem var(--u); border-top: 1px solid var(--rule); text-align: start; vertical-align: baseline; overflow-wrap: anywhere; }
.tally thead th { overflow-wrap: normal; white-space: nowrap; }
.tally .count { text-align: end; font-variant-numeric: tabular-nums; white-space: nowrap; }
.tally tbody th { font-weight: 400; }
.tally tfoot th, .tally tfoot td { border-top: 2px solid var(--edge); font-weight: 600; }
.tally .failed th, .tally .failed td:last-child { color: var(--refusal); font-weight: 600; }
.table { overflow-x: auto; }

.numbers > div { display: grid; grid-template-columns: minmax(9rem, auto) minmax(0, 1fr); gap: 0 calc(2*var(--u)); padding-block: var(--u);
  border-top: 1px solid var(--rule); align-items: baseline; }
.numbers dt { margin: 0; color: var(--ink); font-size: var(--body); grid-row: 1; grid-column: 2; font-weight: 600; }
.number { font-size: var(--large); font-variant-numeric: tabular-nums; text-align: end; grid-row: 1; grid-column: 1; }
.numbers .quiet { grid-column: 2; }
.numbers { margin-block: calc(1.5*var(--u)); }
`;
