type Frame = { readonly keys: Set<string> | undefined; at: string | number };

/**
 * Where a JSON text writes a key of one object a second time, as the keys and indices that lead there; undefined
 * where it never does. JSON.parse takes the last of them without a word, and the voter's facts would depend on it.
 *
 * @param json a text that JSON.parse takes
 */
export function repeatedKey(json: string): readonly (string | number)[] | undefined {
  const frames: Frame[] = [];
  let latestString = '';
  for (const [token] of json.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]/g)) {
    const frame = frames.at(-1);
    if (token === '{') frames.push({ keys: new Set(), at: '' });
    else if (token === '[') frames.push({ keys: undefined, at: 0 });
    else if (token === '}' || token === ']') frames.pop();
    else if (token === ',' && typeof frame?.at === 'number') frame.at += 1;
    else if (token === ':' && frame?.keys !== undefined) {
      const key = String(JSON.parse(latestString));
      frame.at = key;
      if (frame.keys.has(key)) return frames.map(({ at }) => at);
      frame.keys.add(key);
    } else latestString = token;
  }
  return undefined;
}
