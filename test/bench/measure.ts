import { getAdjacencyMap } from 'xstate/graph';
import { explore, type StateSpace } from '../../src/space/index.ts';
import { type MeasuredName, measured } from './subject-of-measure.ts';

/**
 * One measurement in a process of its own, so that memory is its own and nothing is warm from another: explores a machine
 * with a tool and prints one JSON object.
 */
const [tool, name] = process.argv.slice(2) as [string, MeasuredName];
const { machine, input, events } = measured(name);
const alphabet = events.map((event) => ({ key: JSON.stringify(event), event }));
const budget = Number.MAX_SAFE_INTEGER;
interface Explored {
  readonly configurations: number;
  readonly edges: number;
  /** Asks for every step of every configuration; learned spaces make them only then. */
  list(): void;
}
const tools: Record<string, () => Explored> = {
  'xstate/graph': () => {
    const map = getAdjacencyMap(machine, {
      input: input as never,
      events: [...events],
      limit: Number.POSITIVE_INFINITY,
    });
    const nodes = Object.values(map);
    const edges = nodes.reduce((sum, { transitions }) => sum + Object.keys(transitions).length, 0);
    return { configurations: nodes.length, edges, list: () => {} };
  },
  exact: () => counted(explore(machine, { inputs: [input], alphabet, budget })),
  fast: () => counted(explore(machine, { inputs: [input], alphabet, budget, mode: 'fast' })),
};

function counted(space: StateSpace): Explored {
  return {
    configurations: space.size,
    edges: space.stepCount,
    list: () => {
      const listed = space.configurations.reduce((sum, { steps }) => sum + steps.length, 0);
      if (listed !== space.stepCount) throw new Error(`${listed} steps listed, ${space.stepCount} counted.`);
    },
  };
}

const before = process.memoryUsage().rss;
// Kilobytes at most in use, less what the process had before.
const megabytes = () => Math.max(0, (process.resourceUsage().maxRSS * 1024 - before) / 1e6);
const start = performance.now();
const { list, ...counts } = tools[tool]!();
const explored = { ms: performance.now() - start, megabytes: megabytes() };
list();
const listed = { ms: performance.now() - start, megabytes: megabytes() };
console.log(JSON.stringify({ ...counts, explored, listed }));
