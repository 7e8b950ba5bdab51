const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';
const encoder = new TextEncoder();

/**
 * A short name for a path that stays as long as its start and its events stay, whatever number the path has and whatever
 * else the model holds: where the path ends, readable, then ten characters of a hash of the start and the events (50 bits).
 * Two of a million paths share a hash with a probability below 0.0005.
 * @param start what tells the start from the others, as its input in JSON
 * @param layers the keys of the events in order, such that the order within a layer makes no difference: every event a layer
 * of its own for a run, the normal form for a class, so that all its members have one id
 * @param end a readable word for how it ends
 */
export function pathId(start: string, layers: readonly (readonly string[])[], end: string): string {
  const told = [start, ...layers.map((layer) => [...layer].sort().join('\n'))].join('\n\n');
  const slug = end
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
  return `${[...slug].slice(0, 32).join('')}-${hash(told)}`;
}

/** FNV-1a with 64 bits (Fowler, Noll and Vo), the upper 50 of them in Crockford's base 32. */
function hash(text: string): string {
  const [high, low] = fnv1a(text);
  const upper = high * 2 ** 18 + (low >>> 14);
  return Array.from({ length: 10 }, (_, place) => alphabet[Math.floor(upper / 32 ** (9 - place)) % 32]).join(
    '',
  );
}

/**
 * The two halves of the hash. The prime is 2^40 + 435: the lower half is multiplied in two parts of 16 bits, so that every
 * product is a small integer.
 */
export function fnv1a(text: string): readonly [number, number] {
  let high = 0xcbf29ce4 | 0;
  let low = 0x84222325 | 0;
  for (const byte of encoder.encode(text)) {
    low ^= byte;
    const lower = (low & 0xffff) * 435;
    const upper = (low >>> 16) * 435 + (lower >>> 16);
    high = (Math.imul(high, 435) + (upper >>> 16) + (low << 8)) | 0;
    low = (upper << 16) | (lower & 0xffff);
  }
  return [high >>> 0, low >>> 0];
}
