/** One line on the error output that says what is being done: a terminal writes over it, others get a line for each new task. */
export function statusLine() {
  let task = '';
  return {
    /** @param step how far the task is, shown in a terminal only */
    show: (now: string, step = '') => {
      if (process.stderr.isTTY) process.stderr.write(`\r${now}${step && `: ${step}`}\u001b[K`);
      else if (now !== task) process.stderr.write(`${now} …\n`);
      task = now;
    },
    clear: () => {
      if (task !== '' && process.stderr.isTTY) process.stderr.write('\r\u001b[K');
    },
  };
}
