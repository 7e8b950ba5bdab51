/** The annotated text. A passage that no diagram has is told by its words and its dashed line. */
export const documentStyle = `
.document-counts { list-style: none; display: flex; flex-wrap: wrap; gap: .25rem calc(3*var(--u)); margin-block: var(--u); }
.document-counts b { font-size: var(--large); font-variant-numeric: tabular-nums; }
.document-lines { list-style: none; margin-block: calc(2*var(--u)); }
.document-lines > li { position: relative; padding-inline-start: 2.5rem; padding-block: .25rem; overflow-wrap: anywhere; }
.document-lines > li::before { content: attr(value); position: absolute; inset-inline-start: 0; width: 1.75rem;
  padding-block: .125rem; text-align: end; font-size: var(--small); color: var(--quiet); font-variant-numeric: tabular-nums; }
.document-lines > li > p { line-height: 1.75; }
.passage { cursor: pointer; border-bottom: 2px solid transparent; }
.passage.missing { background: none; border-bottom: 2px dashed var(--refusal); }
.passage.picked { border-bottom: 3px solid var(--act); }
.passage.missing.picked { border-bottom-style: dashed; }
.passage-number { min-height: 1.5rem; min-width: 1.5rem; padding: 0 .375rem; margin-inline: .125rem .25rem; font-size: var(--small); line-height: 1.375rem;
  color: var(--act); white-space: nowrap; }
.passage-number[aria-current] { background: var(--act); border-color: var(--act); color: var(--act-ink); }
.missing-note { color: var(--refusal); font-weight: 600; }
[aria-current] > .missing-note { color: inherit; }
.document-lines > li > .translation { font-size: var(--small); line-height: 1.5; color: var(--quiet); }
.translation b { color: var(--ink); }
.explained { margin-block: var(--u) calc(2*var(--u)); padding: var(--u) calc(1.5*var(--u)); border-inline-start: 4px solid var(--act);
  background: var(--ground); }
.resting { list-style: none; }
.resting > li { padding-block: .25rem; border-top: 1px solid var(--rule); }
.part-title { margin-top: var(--u); font-size: var(--small); color: var(--quiet); }
.unsourced { display: inline-block; padding: 0 var(--u); border: 2px dashed var(--refusal); border-radius: 4px; font-weight: 600; }
.tests > summary, .tests ul { font-size: var(--small); }
@media print { .explained, .passage-number { break-inside: avoid; } }
`;
