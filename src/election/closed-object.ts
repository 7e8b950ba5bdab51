import * as v from 'valibot';

/**
 * A schema of objects with these keys and no others. Unlike valibot's strictObject it names every unknown key
 * and not only the first, sees `__proto__` and `constructor` among them, and takes no list for an object.
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const known = v.object(entries, 'this key');
  return v.pipe(
    v.custom<Record<string, unknown>>(isRecord, 'an object'),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const input = dataset.value;
      const parsed = v.safeParse(known, input);
      for (const issue of parsed.issues ?? []) {
        addIssue({ message: issue.message, input: issue.input, path: issue.path as IssuePath });
      }
      const unknown = Object.keys(input).filter((key) => !Object.hasOwn(entries, key));
      for (const key of unknown) {
        const value = input[key];
        const message = `no such key (known: ${Object.keys(entries).join(', ')})`;
        addIssue({ message, input: value, path: [{ type: 'object', origin: 'key', input, key, value }] });
      }
      return parsed.success ? parsed.output : NEVER;
    }),
  );
}

type IssuePath = [v.IssuePathItem, ...v.IssuePathItem[]];

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
