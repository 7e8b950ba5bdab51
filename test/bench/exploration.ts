import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { type MeasuredName, measuredNames } from './subject-of-measure.ts';
import type { Table } from './table.ts';

interface Measurement {
  readonly configurations: number;
  readonly edges: number;
  readonly explored: Figures;
  /** With every step of every configuration asked for; the same as `explored` where they are made anyway. */
  readonly listed: Figures;
}

interface Figures {
  readonly ms: number;
  readonly megabytes: number;
}

/** Too large for what keeps a snapshot of every configuration. */
const ONLY_FAST: MeasuredName = '1M';

/** Explores each machine with each tool, every time in a process of its own. */
export function explorationTable(): Table {
  const rows = measuredNames.map((name) => {
    const fast = measure('fast', name);
    const exact = name === ONLY_FAST ? null : measure('exact', name);
    const peer = name === ONLY_FAST ? null : measure('xstate/graph', name);
    if (peer && (peer.configurations !== fast.configurations || exact?.edges !== fast.edges)) {
      throw new Error(`The tools disagree on ${name}: ${JSON.stringify({ peer, exact, fast })}`);
    }
    return [
      name,
      String(fast.configurations),
      String(fast.edges),
      ...figures(peer?.listed),
      ...figures(exact?.listed),
      ...figures(fast.explored),
      ...figures(fast.listed),
      ratio(peer, exact?.listed),
      ratio(peer, fast.explored),
      ratio(peer, fast.listed),
    ];
  });
  return {
    head: [
      'machine',
      'configurations',
      'edges',
      'xstate/graph',
      'its memory',
      'exact',
      'its memory',
      'fast',
      'its memory',
      'fast, all steps listed',
      'its memory',
      'exact is faster by',
      'fast is faster by',
      'with all listed',
    ],
    rows,
  };
}

function measure(tool: string, name: MeasuredName): Measurement {
  console.error(`exploring ${name}: ${tool}`);
  const script = fileURLToPath(new URL('./measure.ts', import.meta.url));
  const args = ['--max-old-space-size=12000', '--import', 'tsx', script, tool, name];
  const out = execFileSync(process.execPath, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(out) as Measurement;
}

function figures(measured: Figures | undefined): readonly string[] {
  return measured ? [time(measured.ms), `${measured.megabytes.toFixed(0)} MB`] : ['not run', ''];
}

function time(ms: number): string {
  return ms < 10_000 ? `${ms.toFixed(0)} ms` : `${(ms / 1_000).toFixed(0)} s`;
}

function ratio(peer: Measurement | null, ours: Figures | undefined): string {
  return peer && ours ? `${(peer.listed.ms / ours.ms).toFixed(1)}×` : '';
}
