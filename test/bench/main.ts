import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { explorationTable } from './exploration.ts';
import { streamingTable } from './streaming.ts';
import { suiteTable } from './suites.ts';
import { markdownTable } from './table.ts';

/** Measures everything in one run, prints it, and writes docs/benchmarks.md. */
const sections = [
  `# Benchmarks

Written by \`npm run bench\`, all in one run, on Node ${process.versions.node} and ${cpus().length} cores (${cpus()[0]?.model.trim()}).
Times differ from machine to machine and from run to run; the ratios are what to look at.`,
  `## Exploring

A synthetic machine of six regions and eight keys of the context in four sizes (\`test/bench/synthetic.ts\`), and the journey
of a voter who meets all conditions. Each measurement is one cold run in a process of its own; memory is the most that the process
held, less what it held before. The tools find the same configurations. \`getAdjacencyMap\` of xstate/graph finds no more than
configurations and where each event leads; ours also finds the declared transitions of each microstep. Fast mode
keeps numbers and makes steps when they are asked for: both times are given. A million configurations are left to fast mode: the others keep a snapshot of each.

${markdownTable(explorationTable())}`,
  `## Path classes

${markdownTable(streamingTable())}`,
  `## Suites

One input of each machine, with which the peer's tests start too. Tests may stop anywhere. «At least» is the lower bound that is
proved; covered are the items of each criterion.

${markdownTable(suiteTable())}`,
];
const text = `${sections.join('\n\n')}\n`;
console.log(text);
writeFileSync(fileURLToPath(new URL('../../docs/benchmarks.md', import.meta.url)), text);
