/** On paper: diagram and texts, no controls. The diagram gets a page of its own, laid the way the diagram is. */
export const printStyle = `
@media print {
  :host { --paper: #fff; --ground: #fff; --ink: #000; --quiet: #333; --rule: #999; --act: #0d5f57; --act-ground: #e4f0ee;
    --refusal: #96330f; --refusal-ground: #fff; --mark: #fff1b8; --edge: #555;
    --statechart-inside: #f7f7f5; --statechart-nested: #ededea; --statechart-border: #555; --statechart-line: #333;
    display: block; height: auto; min-height: 0; font-size: 10pt; color-scheme: light; }
  .no-print, .panel button:not(.link), .legend { display: none; }
  .print-only { display: block; }
  .machine-name { font-size: var(--large); font-weight: 600; }
  button.link { color: inherit; text-decoration: none; }
  header { padding: 0 0 var(--u); }
  main, main .stage, main:not([data-view='diagram']) .stage { display: block; height: auto; border: 0; }
  review-diagram, .stage review-diagram { display: block; height: auto; min-height: 0; }
  review-player { position: static; }
  .canvas { overflow: visible; }
  .canvas svg { width: 100%; height: auto; max-height: 100vh; }
  .large .stage { page: diagram; break-after: page; }
  .panel { padding: calc(2*var(--u)) 0 0; overflow: visible; }
  .sources::details-content, .story-card::details-content, .choices::details-content, .closed::details-content {
    content-visibility: visible; }
  summary { list-style: none; }
  .story-card > summary::before, .outline:not([open]), review-all-paths:not(:has(.story-card)) { display: none; }
  .story > li, .story-card > summary, .source-list > li { break-inside: avoid; }
}
`;
