/** The way in a few steps, in a row above the diagram; one under the other where the window is narrow. */
export const stagesStyle = `
review-stages { display: block; background: var(--ground); border-bottom: 1px solid var(--rule); }
.stages > summary { padding: var(--u) calc(2*var(--u)); font-size: var(--small); font-weight: 600; }
.stage-cards { list-style: none; display: grid; gap: var(--u); padding: 0 calc(2*var(--u)) calc(1.5*var(--u)); }
.stage-card { padding: var(--u) calc(1.5*var(--u)); background: var(--paper); border: 1px solid var(--edge); border-radius: 4px;
  font-size: var(--small); line-height: 1.4; }
.stage-card h2 { font-size: var(--body); display: flex; gap: var(--u); align-items: baseline; line-height: 1.3; margin-bottom: .25rem; }
.stage-number { flex: none; width: 1.5rem; height: 1.5rem; border-radius: 50%; border: 1px solid var(--edge); text-align: center;
  line-height: 1.375rem; font-size: var(--small); }
.fallouts { margin-top: var(--u); padding-inline-start: calc(1.25*var(--u)); border-inline-start: 3px dashed var(--refusal); }
.fallouts h3 { font-size: var(--small); color: var(--refusal); }
.fallouts ul { list-style: none; }
.fallouts li { padding-block: .125rem; }
.stage-card button.link { min-height: 1.5rem; }
.no-return { margin-top: var(--u); padding: var(--u); border: 2px solid var(--ink); }
.no-return strong { display: block; }
.no-return strong::before { content: '■'; margin-inline-end: .375rem; }
@media (min-width: 60rem) {
  .stage-cards { display: flex; padding-inline: calc(3*var(--u)); }
  .stage-card { flex: 1 1 0; min-width: 0; }
  .stage-card.has-fallouts { flex-grow: 1.3; }
  .stage-card.is-irrevocable { flex-grow: 1.9; }
  .stages > summary { padding-inline: calc(3*var(--u)); }
}
`;
