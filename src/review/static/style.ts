/**
 * What is read before the script runs, or without it: a first screen that stands where the page's own will, so that nothing
 * jumps, and everything else below it.
 */
export const staticStyle = `
.static { grid-row: 1 / -1; min-width: 0; background: var(--ground); }
.static .controls, .static .tabs { min-height: 2.25rem; }
.static .tabs { min-height: calc(2.75rem + 1px); align-items: center; padding-inline: calc(3*var(--u)); position: static; }
.static .place { background: var(--ground); border-bottom: 1px solid var(--rule); }
.static .canvas { overflow: visible; padding: var(--u); cursor: auto; touch-action: auto; user-select: auto; }
.static .canvas svg { position: static; width: auto; max-width: 100%; height: auto; margin-inline: auto; }
.rest { padding: calc(3*var(--u)) calc(3*var(--u)) calc(6*var(--u)); background: var(--paper); border-top: 1px solid var(--rule); }
.rest > * { max-width: 90ch; }
.rest > * + * { margin-top: calc(2*var(--u)); }
.rest + .screen { border-top: 2px solid var(--edge); }
@media (min-width: 78rem) {
  .static .controls { min-width: 53rem; }
}
@media (min-width: 60rem) and (min-height: 34rem) {
  .screen { background: var(--ground); min-height: 100dvh; }
  .screen main, .screen main:has(.stages[open]) { overflow: visible; grid-template-rows: auto auto auto; }
  .screen .place { grid-area: 2 / 1 / 3 / 3; }
  .static .canvas { padding-top: 3.5rem; }
}
@media print { .static .tabs { display: none; } }
`;
