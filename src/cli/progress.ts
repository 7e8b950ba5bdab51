import type { Progress } from '../space/index.ts';

/** Tells on a terminal's error output how far exploring has come, in one line that is written over. */
export function showProgress() {
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
