import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { settled } from '../../src/cli/settled.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('a promise that never settles is given up in time, with a message', async () => {
  const waiting = settled(new Promise(() => {}), 30_000, 'nobody has come').catch(String);
  await vi.advanceTimersByTimeAsync(29_999);
  expect(vi.getTimerCount()).toBe(1);
  await vi.advanceTimersByTimeAsync(1);
  expect(await waiting).toBe('Error: after 30 seconds nobody has come.');
});

test('a promise that settles is what it is, and no timer is left', async () => {
  expect(await settled(Promise.resolve(1), 30_000, '')).toBe(1);
  await expect(settled(Promise.reject(new Error('broken')), 30_000, '')).rejects.toThrow('broken');
  expect(vi.getTimerCount()).toBe(0);
});
