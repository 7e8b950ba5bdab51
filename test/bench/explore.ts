import { getAdjacencyMap } from 'xstate/graph';
import { subjects } from '../../src/deg/subjects.ts';
import { explore } from '../../src/space/index.ts';

/**
 * Times exploring against getAdjacencyMap of xstate/graph on the same machines in one process, the median of some rounds.
 * The peer finds configurations and edges only; ours also finds which transitions each edge takes.
 */
const ROUNDS = 5;
// One input each: the peer takes no more.
const measured = [
  { name: 'ballot, of age', ...pick('ballot', 0) },
  { name: 'application, all conditions met', ...pick('application', 0) },
  { name: 'confirmation, nothing confirmed', ...pick('confirmation', 11) },
  { name: 'journey, all conditions met', ...pick('journey', 2) },
  { name: 'journey, nothing confirmed', ...pick('journey', 30) },
];

console.log('machine                           configurations   xstate/graph     explore    ratio');
for (const { name, subject, input } of measured) {
  const events = subject.alphabet.map(({ event }) => event);
  let configurations = 0;
  const peer = median(() => {
    const map = getAdjacencyMap(subject.machine, { input: input!, events, limit: Number.POSITIVE_INFINITY });
    configurations = Object.keys(map).length;
  });
  const ours = median(() => {
    explore(subject.machine, { inputs: [input], alphabet: subject.alphabet });
  });
  console.log(
    `${name.padEnd(32)} ${String(configurations).padStart(15)} ${ms(peer)} ${ms(ours)} ${(peer / ours).toFixed(1).padStart(7)}×`,
  );
}

function pick(id: string, index: number) {
  const subject = subjects.find((each) => each.id === id)!;
  return { subject, input: subject.inputs[index] };
}

/** Milliseconds. */
function median(run: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)]!;
}

function ms(time: number): string {
  return `${time.toFixed(1)} ms`.padStart(14);
}
