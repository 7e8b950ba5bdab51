import { Temporal } from 'temporal-polyfill';
import * as v from 'valibot';

const expected = 'an instant with its offset, such as 2024-03-11T23:59:59+03:00';

/**
 * The schema of an instant: an ISO date and time with an offset or Z. It gives epoch milliseconds; finer fractions
 * are cut off, never rounded up, so that no instant before a boundary becomes the boundary.
 */
export const instant = v.pipe(
  v.string(expected),
  v.check(isInstant, expected),
  v.transform((text) => Temporal.Instant.from(text).epochMilliseconds),
);

// Narrower than Temporal, which takes a 60th second for the 59th, and a time zone's name beside the offset.
const spelling = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,9})?)?(Z|[+-]\d{2}(:?\d{2})?)$/;

function isInstant(text: string): boolean {
  if (!spelling.test(text)) return false;
  try {
    Temporal.Instant.from(text);
    return true;
  } catch {
    return false;
  }
}
