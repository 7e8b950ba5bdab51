/**
 * The booklet: A4 with margins of 12 mm, that is 186 by 273 mm of text, black on white whatever colours the screen has. It is
 * measured on the screen as it will be printed, so that widths of letters must not depend on the device. Nothing may be wider
 * than the paper: the browser would print everything smaller. A sheet is a piece that no page break divides, in a box that
 * names the page: Chromium 143 takes no page name from such a piece itself.
 */
export const bookletStyle = `
review-booklet {
  --ink: #000; --quiet: #333; --rule: #999;
  --statechart-ink: #000; --statechart-quiet: #333; --statechart-state: #fff; --statechart-inside: #f7f7f5;
  --statechart-nested: #ededea; --statechart-border: #555; --statechart-line: #333; --statechart-refusal: #96330f;
  display: block; color: var(--ink); color-scheme: light; font-size: 13px; line-height: 1.4; text-rendering: geometricPrecision;
  overflow-wrap: anywhere;
}
review-booklet .flow { width: 186mm; overflow-x: clip; }
review-booklet .flow.measured { height: 273mm; columns: 186mm; column-gap: 0; column-fill: auto; overflow-x: visible; }
review-booklet .flow + .flow, review-booklet .sheet + .flow { break-before: page; }
review-booklet .sheet { break-before: page; }
review-booklet .sheet > div { height: 272mm; overflow: hidden; }
review-booklet .lying { page: lying; }
review-booklet .lying > div { height: 185mm; }
review-booklet .sheet > div > svg { display: block; margin-top: 8px; }
review-booklet :is(.place, .sheet h2) { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
review-booklet .parts { height: 14px; vertical-align: -2px; fill: none; stroke: var(--quiet); overflow: visible; }
review-booklet .parts rect { vector-effect: non-scaling-stroke; }
review-booklet .at-hand { fill: var(--quiet); }
review-booklet .place { height: 18px; color: var(--quiet); }
review-booklet h1 { font-size: 25px; line-height: 1.25; margin-bottom: 16px; }
review-booklet h2 { font-size: 20px; line-height: 26px; font-weight: 600; }
review-booklet h3 { font-size: 13px; line-height: 1.4; margin: 0; break-after: avoid; }
review-booklet .machine { font-size: 16px; font-weight: 600; margin-top: 24px; }
review-booklet .told ul { list-style: '– '; padding-inline-start: 12px; }
review-booklet :is(small, .quiet, em, i, .told ul) { font-size: 13px; font-style: normal; color: var(--quiet); }
review-booklet .said { list-style: none; padding-inline-start: 12px; border-inline-start: 3px solid var(--rule); }
review-booklet .entries { list-style: none; columns: 2; column-gap: 8mm; }
review-booklet .entries > li { display: flex; align-items: baseline; gap: 8px; break-inside: avoid; }
review-booklet .dots { flex: 1 0 24px; border-bottom: 1px dotted var(--rule); }
review-booklet .at { min-width: 3ch; text-align: end; font-variant-numeric: tabular-nums; }
review-booklet .flow > h2 + p { margin-block: 4px 12px; }
review-booklet .two { columns: 2; column-gap: 8mm; }
review-booklet article { padding-block: 8px; border-top: 1px solid var(--rule); break-inside: avoid; }
review-booklet .told > article { break-inside: auto; }
review-booklet .told li { break-inside: avoid; }
review-booklet article > * + * { margin-top: 0; }
review-booklet :is(article ol, .in-short) { padding-inline-start: 20px; }
review-booklet table { width: 100%; border-collapse: collapse; text-align: start; }
review-booklet tr { break-inside: avoid; }
review-booklet :is(th, td) { padding: 5px 8px 5px 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule); }
review-booklet th { white-space: nowrap; font-weight: 600; }
review-booklet :is(td:nth-child(2), td:nth-child(3)) { width: 44%; }
review-booklet .count { text-align: end; }
review-booklet .signs { list-style: none; margin-top: 12px; }
review-booklet .signs > li { display: flex; align-items: center; gap: 12px; break-inside: avoid; }
review-booklet .signs svg { flex: none; }
`;
