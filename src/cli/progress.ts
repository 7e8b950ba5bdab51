import type { AnyStateMachine } from 'xstate';
import { type ExploreOptions, explore, type Progress, type StateSpace } from '../space/index.ts';

/** Explores, and tells meanwhile how far it has come. */
export function exploreShown(machine: AnyStateMachine, options: ExploreOptions): StateSpace {
  const { show, clear } = progressLine();
  try {
    return explore(machine, { ...options, onProgress: show });
  } finally {
    clear();
  }
}

/** One line on the error output, which a terminal writes over. */
function progressLine() {
  let shown = false;
  return {
    show: ({ configurations, steps, waiting }: Progress) => {
      const line = `exploring: ${configurations} configurations, ${steps} edges, ${waiting} to try`;
      if (process.stderr.isTTY) process.stderr.write(`\r${line}\u001b[K`);
      else if (!shown) process.stderr.write(`${line} …\n`);
      shown = true;
    },
    clear: () => {
      if (shown && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    },
  };
}
