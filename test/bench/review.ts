import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { sizeTable, timeTable } from './review-page.ts';
import { drawnByAll, peersTable } from './review-peers.ts';
import { markdownTable } from './table.ts';

const times = await timeTable();

/** Measures the visualizer beside other tools in one run, prints it, and writes docs/benchmarks-review.md. */
const sections = [
  `# Benchmarks of the visualizer

Written by \`npm run bench:review\`, all in one run, on Node ${process.versions.node} and ${cpus().length} cores (${cpus()[0]?.model.trim()}).
Times differ from machine to machine and from run to run.`,
  `## Sizes

${markdownTable(sizeTable())}`,
  `## Times

The page from a file in headless ${times.browser} without a graphics card, 1366 × 800 px. Frames are asked for at 60 a second, so that
16.7 ms are the least.

${markdownTable(times.table)}`,
  `## Drawing, beside Graphviz and Mermaid

The same charts with the same Russian texts. Layout and drawing together, the second time; ours tries several layouts and keeps the
best. Defects are read from the pictures as Chromium shows them, in the same way for all. Graphviz knows no transition to a state
from inside itself and gets such arrows as edges between nodes.

${markdownTable(peersTable(await drawnByAll()))}`,
];
const text = `${sections.join('\n\n')}\n`;
console.log(text);
writeFileSync(fileURLToPath(new URL('../../docs/benchmarks-review.md', import.meta.url)), text);
