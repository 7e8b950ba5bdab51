/** The walk by hand: the date on its time line, what can happen, what has happened. */
export const walkStyle = `
review-walk, review-clock { display: block; }
review-walk h3 { scroll-margin-top: calc(7*var(--u)); }
review-walk section { margin-top: calc(2*var(--u)); }
.walk-now .buttons { margin-block: .25rem var(--u); }
.walk-now .buttons button { min-height: 2rem; font-size: var(--small); }
.choices { margin-bottom: calc(1.5*var(--u)); font-size: var(--small); }
.choices ul { padding-inline-start: calc(3*var(--u)); }
.clock { display: grid; grid-template-columns: minmax(0, 1fr); gap: var(--u); padding: var(--u) calc(1.5*var(--u)) calc(1.5*var(--u));
  margin-bottom: calc(1.5*var(--u)); font-size: var(--small); background: var(--ground);
  border: 1px dashed var(--edge); border-radius: 4px; }
.panel .clock p { max-width: none; }
.clock h3 { font-size: var(--small); color: var(--quiet); }
.clock .moment { font-size: var(--large); line-height: 1.3; margin: 0; }
.clock button:not(.link), .clock input { min-height: 2rem; }
.moments { padding-inline-start: calc(3*var(--u)); }
.moments li { padding-block: .125rem; }
.moments .link { min-height: 1.5rem; }

.timeline { display: grid; grid-template-columns: minmax(0, 1fr); font-size: var(--small); }
.marks, .taken, .months { position: relative; margin-inline: .75rem; }
.marks { height: 3.25rem; }
.marks span { position: absolute; top: 1.5rem; translate: -50%; width: 1.25rem; line-height: 1.25rem; text-align: center;
  border: 1px solid var(--edge); border-radius: 2px; background: var(--paper); }
.marks span::after { content: ''; position: absolute; top: 100%; left: 50%; height: .5rem; border-inline-start: 1px solid var(--edge); }
.marks .is-past { border-width: 2px; font-weight: 600; line-height: 1.125rem; }
.marks span:nth-child(even) { top: 0; }
.marks span:nth-child(even)::after { height: 2rem; }
.timeline input[type='range'] { appearance: none; width: 100%; height: 1.5rem; min-height: 1.5rem; margin: 0; padding: 0; border: 0;
  background: none; cursor: pointer; }
.timeline input::-webkit-slider-runnable-track { height: 4px; margin-inline: .75rem; background: var(--edge); border-radius: 2px; }
.timeline input::-moz-range-track { height: 4px; background: var(--edge); border-radius: 2px; }
.timeline input::-webkit-slider-thumb { appearance: none; width: 1.5rem; height: 1.5rem; margin-top: -.625rem; margin-inline: -.75rem; border: 3px solid var(--act);
  border-radius: 50%; background: var(--paper); }
.timeline input::-moz-range-thumb { width: 1.125rem; height: 1.125rem; border: 3px solid var(--act); border-radius: 50%; background: var(--paper); }
.taken { height: .75rem; }
.taken span { position: absolute; top: 0; height: .625rem; border-inline-start: 3px solid var(--act); translate: -50%; }
.months { height: 1.25rem; border-top: 1px solid var(--rule); color: var(--quiet); }
.months span { position: absolute; padding-inline-start: .25rem; border-inline-start: 1px solid var(--edge); line-height: 1.25rem; }

.now { list-style: none; }
.now li { padding-block: .125rem; }
.events { list-style: none; display: grid; gap: .5rem; margin-bottom: calc(1.5*var(--u)); justify-items: start; }
.event { border-color: var(--act); }
.refused-note { display: block; font-size: var(--small); color: var(--refusal); }
.reasons-ahead { font-size: var(--small); border-inline-start: 4px solid var(--refusal); padding-inline-start: var(--u); margin-block: .25rem; }
.reasons-ahead summary { min-height: 1.5rem; }
.reasons-ahead ul { padding-inline-start: calc(3*var(--u)); }
.closed dd { font-size: var(--small); color: var(--quiet); }
.closed dt { color: var(--ink); font-size: var(--body); }
.closed h4 { margin-top: calc(1.5*var(--u)); }
`;
