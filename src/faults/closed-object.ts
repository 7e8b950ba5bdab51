import * as v from 'valibot';

/**
 * A schema of objects with these keys and no others. Unlike valibot's strictObject it names every unknown key
 * and not only the first, sees `__proto__` and `constructor` among them, and takes no list for an object.
 */
export function closedObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  // Only a missing key brings this message: whatever is no object has been refused before.
  const known = v.object(entries, (issue) => expectedAt(entries, issue.path?.at(-1)?.key));
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

/** What the entry of a key expects, in its own words. */
function expectedAt(entries: v.ObjectEntries, key: unknown): string {
  const entry = entries[String(key)];
  const issues = entry && v.safeParse(entry, undefined).issues;
  return issues?.[0].message ?? 'this key';
}

type IssuePath = [v.IssuePathItem, ...v.IssuePathItem[]];

function isRecord(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
