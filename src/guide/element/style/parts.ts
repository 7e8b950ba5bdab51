/** The parts of the page: the form, the situation, steps with their reasons, the ballot, and what stands beside. */
export const partsStyle = `
form { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(3*var(--u)); justify-items: start; padding-block: var(--u); }
form > * { max-width: 100%; }
form > fieldset { width: 100%; }
fieldset { border: 0; min-width: 0; }
legend { padding: 0; font-weight: 600; }
.options { display: flex; flex-wrap: wrap; gap: 0 calc(3*var(--u)); }
.choice { display: flex; gap: var(--u); align-items: start; padding-block: .375rem; cursor: pointer; }
.choice input { flex: none; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--act); }
.birth { display: grid; gap: .25rem; margin-top: var(--u); padding-inline-start: calc(2*var(--u)); border-inline-start: 2px solid var(--rule); }
.told:empty { display: none; }
.fault { color: var(--refusal); font-weight: 600; }
[data-part='record-fault'] { display: grid; gap: var(--u); justify-items: start; background: var(--refusal-ground);
  border-inline-start: 4px solid var(--refusal); padding: calc(1.5*var(--u)); font-weight: 400; }
.note { background: var(--mark); color: var(--ink); padding: var(--u) calc(2*var(--u)); border-radius: 4px; }
.asked { display: grid; gap: var(--u); border: 2px solid var(--refusal); border-radius: 4px; padding: calc(1.5*var(--u)); }

.kicker { font-size: var(--small); font-weight: 600; color: var(--act); }
.now h2 { font-size: var(--huge); line-height: 1.25; text-wrap: balance; }
.deadline { background: var(--act-ground); border-inline-start: 4px solid var(--act); padding: calc(1.5*var(--u)) calc(2*var(--u));
  display: grid; gap: .25rem; }
.deadline time { font-weight: 600; }
.situations dl, .deadlines ul { display: grid; gap: calc(1.5*var(--u)); }
.situations dt { font-weight: 600; }
.refusal { border-color: var(--refusal); border-width: 2px; }
.refusal h2 { color: var(--refusal); }

.steps { list-style: none; display: grid; gap: calc(2*var(--u)); }
.steps > li { display: grid; gap: .375rem; justify-items: start; }
.steps > li > button { min-height: 2.75rem; }
.steps[class] > li > .why { justify-self: stretch; }
.closed .steps { margin-top: calc(1.5*var(--u)); }
.closed .steps > li { border-top: 1px solid var(--rule); padding-top: calc(1.5*var(--u)); }
.why { display: grid; gap: .375rem; border-inline-start: 3px solid var(--refusal); padding-inline-start: calc(1.5*var(--u)); margin-block: .25rem; }
.closed .why { border-inline-start-color: var(--edge); }
.why blockquote { color: var(--quiet); font-size: var(--small); line-height: 1.45; display: grid; grid-template-columns: 2.75rem minmax(0, 1fr); gap: 0; }
.why blockquote cite { font-style: normal; font-weight: 600; white-space: nowrap; }
.sources { display: block; }

.paper { border: 2px solid var(--edge); border-radius: 4px; padding: calc(2*var(--u)); display: grid; gap: .5rem; justify-self: stretch; }
.paper legend { padding-inline: .5rem; font-size: var(--large); }
.paper .choice { border-top: 1px solid var(--rule); padding-block: .625rem; }

.clock { border-style: dashed; border-color: var(--edge); }
.moment { font-weight: 600; font-size: var(--large); line-height: 1.3; }
ol { padding-inline-start: 1.5rem; display: grid; gap: .375rem; }
[data-part='progress'] li[data-is='current'] { font-weight: 600; }
[data-part='progress'] li[data-is='current'] .quiet { color: var(--act); }
.way li small { display: block; }
.deadlines ul { list-style: none; }
.deadlines li { display: grid; gap: .125rem; }
`;
