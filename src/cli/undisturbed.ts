const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that must not stop halfway. A signal that comes meanwhile (Ctrl+C) ends the process right after it, as it would have
 * ended it at once; no signal is lost.
 * @param work without an await: while it runs, no handler does
 */
export function undisturbed(work: () => void): void {
  const end = (signal: NodeJS.Signals) => {
    release();
    process.kill(process.pid, signal);
  };
  const release = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  try {
    work();
  } finally {
    // Node looks for signals once in a turn of its loop, and the first immediate may come before that in this one.
    setImmediate(() => setImmediate(release));
  }
}
