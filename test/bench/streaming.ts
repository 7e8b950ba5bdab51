import { transition } from 'xstate';
import { analyse } from '../../src/deg/analysis.ts';
import { subjects } from '../../src/deg/subjects.ts';
import { classPaths, walkClasses } from '../../src/paths/index.ts';
import type { Table } from './table.ts';

/** How fast path classes stream, beside how fast XState takes steps. */
export function streamingTable(): Table {
  const subject = subjects.find(({ id }) => id === 'journey')!;
  const { space, independence, repeats } = analyse(subject);
  let steps = 0;
  const walked = timed(() => {
    for (const start of space.starts) {
      walkClasses(space, start, independence, repeats, {
        enter: () => {
          steps++;
        },
        end: () => {},
        leave: () => {},
      });
    }
  });
  let classes = 0;
  const streamed = timed(() => {
    for (const start of space.starts)
      for (const _ of classPaths(space, start, independence, repeats)) classes++;
  });
  const edges = space.configurations.flatMap(({ snapshot, steps: out }) =>
    out.map(({ event }) => ({ snapshot, event: space.alphabet[event]!.event })),
  );
  const executed = timed(() => {
    for (const { snapshot, event } of edges) transition(subject.machine, snapshot, event);
  });
  const perSecond = (count: number, ms: number) => Math.round((count / ms) * 1_000);
  const yardstick = perSecond(edges.length, executed);
  const row = (what: string, count: number, ms: number) => [
    what,
    String(count),
    `${ms.toFixed(0)} ms`,
    String(perSecond(count, ms)),
    `${(perSecond(count, ms) / yardstick).toFixed(1)}×`,
  ];
  return {
    head: ['journey, at most two repeats', 'how many', 'time', 'a second', 'of the yardstick'],
    rows: [
      row("XState's transition, every edge once (the yardstick)", edges.length, executed),
      row('steps walked over all classes', steps, walked),
      row('classes streamed as whole paths', classes, streamed),
    ],
  };
}

function timed(run: () => void): number {
  const start = performance.now();
  run();
  return performance.now() - start;
}
