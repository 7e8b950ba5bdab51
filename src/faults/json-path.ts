/** The JSONPath of a place in a document, such as `$.regions[3].timeZone` or `$["two words"]`. */
export function jsonPath(keys: readonly (string | number)[]): string {
  return `$${keys.map(step).join('')}`;
}

function step(key: string | number): string {
  if (typeof key === 'number') return `[${key}]`;
  return /^[\p{L}_$][\p{L}\p{N}_$]*$/u.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
