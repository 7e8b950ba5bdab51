import { type Explained, explained } from './explained.ts';
import type { MutatedFile } from './stryker-report.ts';

/** A mutant that no test killed. */
export interface Survivor {
  readonly file: string;
  /** `file:line: what was written → what stands there instead`. */
  readonly place: string;
  /** The source line in which the mutant begins, without its indentation: stays when lines move. */
  readonly line: string;
  readonly was: string;
  readonly now: string;
}

/** All mutants that survived. */
export function survivorsIn(files: ReadonlyMap<string, MutatedFile>): readonly Survivor[] {
  return [...files].flatMap(([file, { source, mutants }]) => {
    const lines = source.split('\n');
    return mutants
      .filter(({ status }) => status === 'Survived' || status === 'NoCoverage')
      .map(({ location: { start, end }, replacement }) => {
        const line = lines[start.line - 1]!.trim();
        const code = lines.slice(start.line - 1, end.line);
        code[code.length - 1] = code.at(-1)!.slice(0, end.column - 1);
        code[0] = code[0]!.slice(start.column - 1);
        const was = inOneLine(code.join(' '));
        const now = inOneLine(replacement);
        return { file, line, was, now, place: `${file}:${start.line}: ${was} → ${now}` };
      });
  });
}

const inOneLine = (code: string) => code.replace(/\s+/g, ' ').trim();

const isOf = ({ file, line, was, now }: Explained, survivor: Survivor) =>
  file === survivor.file && line === survivor.line && was === survivor.was && now.includes(survivor.now);

/** Why a mutant survives; undefined where nobody has said. */
export const whyOf = (survivor: Survivor) => explained.find((each) => isOf(each, survivor));

/** The survivors that nothing explains. */
export const unexplainedIn = (survivors: readonly Survivor[]) =>
  survivors.filter((survivor) => whyOf(survivor) === undefined);

/** The explanations, of files that were mutated, without a survivor. */
export const unmetIn = (survivors: readonly Survivor[], files: ReadonlyMap<string, MutatedFile>) =>
  explained.filter((each) => files.has(each.file) && !survivors.some((survivor) => isOf(each, survivor)));
