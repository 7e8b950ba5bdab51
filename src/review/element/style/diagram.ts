/** The diagram and its signs. Every sign has a shape or a thickness of its own besides its colour. */
export const diagramStyle = `
review-diagram { grid-template-columns: minmax(0, 1fr); display: grid; grid-template-rows: auto minmax(0, 1fr) auto; min-height: 0; min-width: 0; }
.toolbar { padding: var(--u) calc(2*var(--u)); border-bottom: 1px solid var(--rule); font-size: var(--small); }
.toolbar select { width: 17rem; }
.toolbar button { min-width: 2.25rem; text-align: center; }
.percent { min-width: 4ch; text-align: center; font-variant-numeric: tabular-nums; }
.view { position: relative; display: grid; min-height: 0; min-width: 0; }
.canvas { position: relative; overflow: clip; min-height: 0; min-width: 0; cursor: grab; touch-action: none; user-select: none; }
.canvas:active { cursor: grabbing; }
.canvas:focus-visible { outline-offset: -3px; }
.canvas svg { position: absolute; top: 0; left: 0; transform-origin: 0 0; }
.canvas [role='button'] { cursor: pointer; outline: none; }
.canvas .hit { fill: none; stroke: transparent; stroke-width: 14; pointer-events: stroke; }
.canvas .is-out .hit { stroke: var(--way); stroke-width: 9; }
.canvas .is-in .hit { stroke: var(--way); stroke-dasharray: 3 4; }
.canvas .unsourced { display: none; font-size: 11px; font-weight: 600; fill: var(--ink); stroke: var(--mark); stroke-width: 6; paint-order: stroke; }
.canvas.shows-unsourced .unsourced { display: inline; }
.canvas .hit-room { fill: transparent; }
.canvas .here { display: none; fill: var(--act); stroke: var(--paper); stroke-width: 2; }
.canvas .is-here > .here { display: block; }
.canvas .is-here > .box { stroke: var(--act); stroke-width: 3; fill: var(--act-ground); }
.canvas .is-around > .box { stroke: var(--act); stroke-width: 2.25; }
.canvas .is-taken .line { stroke: var(--act); stroke-width: 4; }
.canvas .is-taken .head, .canvas .is-taken .dot, .canvas .is-taken .fork { fill: var(--act); stroke: var(--act); stroke-width: 3; }
.canvas .is-taken text { fill: var(--act); font-weight: 600; }
.canvas .refusal.is-taken .line { stroke: var(--refusal); }
.canvas .refusal.is-taken .head { fill: var(--refusal); stroke: var(--refusal); }
.canvas .refusal.is-taken text { fill: var(--refusal); }
.canvas .is-picked text { text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 3px; }
.canvas .is-resting > text { paint-order: stroke; stroke: var(--mark); stroke-width: 6; stroke-linejoin: round;
  text-decoration: underline dotted 2px; text-underline-offset: 3px; }
.canvas [data-transition].is-picked .line { stroke-width: 2.5; }
.canvas [data-state].is-picked > .box { stroke-width: 3; stroke: var(--ink); }
.canvas [data-state]:hover > .box { stroke: var(--act); }
.canvas [data-transition]:hover .line { stroke-width: 2.5; }
.canvas [data-state]:focus-visible > .box { stroke: var(--act); stroke-width: 5; }
.canvas :is([data-transition], [data-name]):focus-visible .hit-room { fill: none; stroke: var(--act); stroke-width: 2.5; }
.canvas [data-transition]:focus-visible .line { stroke: var(--act); stroke-width: 3; }
.legend { padding: var(--u) calc(2*var(--u)); border-top: 1px solid var(--rule); font-size: var(--small);
  max-height: 40dvh; overflow: auto; }
.legend ul { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem calc(2*var(--u)); margin-block: var(--u); }
.legend li { display: flex; gap: var(--u); align-items: center; }
.sign { display: inline-block; flex: none; width: 1.5rem; height: .875rem; }
.sign-here { border: 3px solid var(--act); background: var(--act-ground); border-radius: 4px; position: relative; }
.sign-here::after, .here-mark { content: ''; display: inline-block; width: .625rem; height: .625rem; border-radius: 50%;
  background: var(--act); }
.sign-here::after { position: absolute; inset: -.375rem auto auto -.375rem; }
.sign-taken { height: 0; border-top: 4px solid var(--act); }
.sign-resting { border-bottom: 2px dotted; width: 1.5rem; height: .625rem; background: var(--mark); }
.sign-picked { border-bottom: 2px solid; width: 1.5rem; height: .625rem; }
.sign-refusal { height: 0; border-top: 2px dashed var(--refusal); }
.sign-always { height: 0; border-top: 2px dotted var(--edge); }
.sign-final { border: 3px double var(--edge); border-radius: 4px; }
.sign-folded { border: 1px solid var(--edge); border-radius: 4px; text-align: center; line-height: .75rem; }
.sign-folded::before { content: '⊞'; }
.sign-out { height: .5rem; background: var(--way); }
.sign-in { height: .75rem; background: repeating-linear-gradient(90deg, var(--way) 0 3px, transparent 3px 7px); }
.way-out::after, .way-in::after { content: ''; display: inline-block; width: 1.5rem; margin-inline-start: var(--u); vertical-align: middle; }
.way-out::after { height: .5rem; background: var(--way); }
.way-in::after { height: .75rem; background: repeating-linear-gradient(90deg, var(--way) 0 3px, transparent 3px 7px); }
.minimap { position: absolute; inset: auto var(--u) var(--u) auto; padding: .25rem; background: var(--paper); border: 1px solid var(--edge);
  border-radius: 4px; cursor: crosshair; touch-action: none; line-height: 0; }
.map-state { fill: var(--nested); stroke: var(--edge); stroke-width: 1; vector-effect: non-scaling-stroke; }
.map-seen { fill: none; stroke: var(--act); stroke-width: 2; vector-effect: non-scaling-stroke; }
@media (max-width: 40rem) { .minimap { display: none; } }
.sign-region { border: 1px dashed var(--edge); border-radius: 4px; }
.player { padding: var(--u) calc(2*var(--u)); border-top: 3px solid var(--act); background: var(--paper); display: grid;
  gap: var(--u); max-height: 45dvh; overflow: auto; }
.player .line { min-height: 3em; font-weight: 600; font-size: var(--body); }
.player .refusal { margin-bottom: var(--u); }
.player select { min-height: 2rem; }
`;
