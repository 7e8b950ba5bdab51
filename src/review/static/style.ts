/**
 * What is read before the script runs, or without it: a first screen that stands where the page's own will, so that nothing
 * jumps, and everything else below it.
 */
export const staticStyle = `
.static { grid-row: 1 / -1; min-width: 0; background: var(--ground); }
.static .controls, .static .tabs { min-height: 2.25rem; }
.static .tabs { min-height: calc(2.75rem + 1px); align-items: center; padding-inline: calc(3*var(--u)); position: static; }
.static .place { background: var(--ground); border-bottom: 1px solid var(--rule); }
.static .canvas { height: 65dvh; min-height: 20rem; cursor: auto; touch-action: auto; user-select: auto; padding: var(--u); }
.rest { padding: calc(3*var(--u)); max-width: 90ch; }
.rest > * + * { margin-top: calc(2*var(--u)); }
.rest + .screen { border-top: 2px solid var(--edge); }
@media (min-width: 60rem) and (min-height: 34rem) {
  .screen { display: grid; grid-template-rows: auto minmax(0, 1fr); min-height: 100dvh; }
  .screen .place { grid-area: 2 / 1 / 3 / 3; }
  .static .canvas { height: auto; min-height: 0; }
}
@media print { .static .canvas { height: auto; } .static .tabs { display: none; } }
`;
