import { getAdjacencyMap } from 'xstate/graph';
import { explore } from '../../src/space/index.ts';
import { type MeasuredName, measured } from './subject-of-measure.ts';

/**
 * One measurement in a process of its own, so that memory is its own and nothing is warm from another: explores a machine
 * with a tool and prints one JSON object.
 */
const [tool, name] = process.argv.slice(2) as [string, MeasuredName];
const { machine, input, events } = measured(name);
const alphabet = events.map((event) => ({ key: JSON.stringify(event), event }));
const budget = Number.MAX_SAFE_INTEGER;
const tools: Record<string, () => { configurations: number; edges: number }> = {
  'xstate/graph': () => {
    const map = getAdjacencyMap(machine, {
      input: input as never,
      events: [...events],
      limit: Number.POSITIVE_INFINITY,
    });
    const nodes = Object.values(map);
    return {
      configurations: nodes.length,
      edges: nodes.reduce((sum, { transitions }) => sum + Object.keys(transitions).length, 0),
    };
  },
  exact: () => counted(explore(machine, { inputs: [input], alphabet, budget })),
  fast: () => counted(explore(machine, { inputs: [input], alphabet, budget, mode: 'fast' })),
};

function counted({ configurations, stepCount }: ReturnType<typeof explore>) {
  return { configurations: configurations.length, edges: stepCount };
}

const before = process.memoryUsage().rss;
const start = performance.now();
const counts = tools[tool]!();
const ms = performance.now() - start;
// Kilobytes at most in use, less what the process had before.
const megabytes = (process.resourceUsage().maxRSS * 1024 - before) / 1e6;
console.log(JSON.stringify({ ...counts, ms, megabytes: Math.max(0, megabytes) }));
