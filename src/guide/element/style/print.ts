/**
 * «Моя памятка»: on paper stands what the visitor needs to know, without what can be pressed. What is closed comes last, with
 * its reasons and what would open it, unless there is an outcome, which closes everything.
 */
export const printStyle = `
@media print {
  :host { background: none; min-height: 0; font-size: 10pt; line-height: 1.4; }
  header { display: block; max-width: none; padding: 0; }
  main { display: flex; flex-direction: column; gap: 0; max-width: none; padding: 0; }
  .column { display: contents; }
  .no-print, .languages, .skip, .unseen, .progress, .way, .note, .beginning, .situations, .actions .quiet, summary { display: none; }
  .print-only { display: block; }
  .notices { margin-block: 4pt; }
  section, .column:not(.side) > section { display: block; border: 0; border-top: 1pt solid var(--rule); border-radius: 0; padding: 6pt 0; }
  h1 { font-size: 13pt; } h2, .side h2 { font-size: 11.5pt; break-after: avoid; } .now h2 { font-size: 13pt; } h3 { font-size: 10pt; break-after: avoid; }
  small, .quiet, .why blockquote { font-size: 8.5pt; }
  .deadline, .why, .steps > li, .deadlines li { break-inside: avoid; }
  .deadline { padding: 4pt 8pt; }
  .steps, .deadlines ul { display: block; }
  .steps > li, .deadlines li { padding-block: 2pt; }
  .steps > li > button { border: 0; padding: 0; min-height: 0; background: none; color: var(--ink); font-weight: 600; }
  .steps > li > button::before { content: '☐ '; }
  .paper, .deadlines li[data-past='true'] { display: none; }
  .closed { order: 1; }
  .closed .steps { columns: 2; column-gap: 8mm; margin: 0; }
  .closed .steps > li { border: 0; }
  .closed { font-size: 9pt; line-height: 1.35; } .closed h3 { font-size: 9pt; }
  .closed blockquote, .closed .sources, main:has([data-outcome]) .closed { display: none; }
}
`;
