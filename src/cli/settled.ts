/**
 * Waits for a promise, and for a limited time. The timer keeps the process alive: Node ends it without a word when nothing is
 * left to do but to wait for a promise.
 * @throws what the promise is rejected with, or an error that tells how long was waited for what
 */
export function settled<Value>(promise: Promise<Value>, ms: number, otherwise: string): Promise<Value> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`after ${ms / 1_000} seconds ${otherwise}.`)), ms);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
