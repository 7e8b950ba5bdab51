import * as v from 'valibot';

const position = v.object({ line: v.number(), column: v.number() });

const mutant = v.object({
  mutatorName: v.string(),
  replacement: v.optional(v.string(), ''),
  status: v.picklist([
    'Killed',
    'Survived',
    'Timeout',
    'NoCoverage',
    'Ignored',
    'RuntimeError',
    'CompileError',
    'Pending',
  ]),
  location: v.object({ start: position, end: position }),
});

const report = v.object({
  framework: v.object({ version: v.string() }),
  files: v.record(v.string(), v.object({ source: v.string(), mutants: v.array(mutant) })),
});

export type StrykerReport = v.InferOutput<typeof report>;
export type MutatedFile = StrykerReport['files'][string];

/**
 * A report that StrykerJS's json reporter has written (schema of mutation-testing-elements), what is needed of it.
 * @throws {Error} when it is none
 */
export function parseReport(text: string, path: string): StrykerReport {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), report), text);
  if (parsed.success) return parsed.output;
  throw new Error(`Expected a report of StrykerJS in ${path}: ${parsed.issues[0].message}`);
}
