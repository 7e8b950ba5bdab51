import { code, plain, table } from '../../src/docs/markdown.ts';
import leftOut from './left-out.json' with { type: 'json' };
import type { MutatedFile } from './stryker-report.ts';
import { survivorsIn, unexplainedIn, whyOf } from './survivors.ts';

/** What the page is made of. */
interface Given {
  readonly files: ReadonlyMap<string, MutatedFile>;
  /** Every source of machines/, mutated or not. */
  readonly sources: readonly string[];
  readonly version: string;
}

type Status = MutatedFile['mutants'][number]['status'];

/** docs/mutation-of-sources.md. */
export function pageOf({ files, sources, version }: Given): string {
  const mutated = [...files.keys()].sort();
  const survivors = survivorsIn(files);
  const unexplained = unexplainedIn(survivors);
  const isLeftOut = (file: string) => leftOut.some(({ files: part }) => file.includes(part));
  const missing = sources
    .filter((file) => !files.has(file) && !isLeftOut(file) && !WITHOUT_CODE.includes(file))
    .sort();
  const total = rowOf('all of them', mutated);
  const refused = survivors.filter((each) => whyOf(each)?.refusedByCompiler).length;
  const detected = Number(total[2]) + Number(total[3]);

  function rowOf(name: string, of: readonly string[]): readonly string[] {
    const mutants = of.flatMap((file) => files.get(file)!.mutants);
    const count = (...statuses: Status[]) => mutants.filter(({ status }) => statuses.includes(status)).length;
    const detected = count('Killed', 'Timeout');
    const survived = count('Survived', 'NoCoverage');
    const why = survivors.filter((each) => of.includes(each.file) && whyOf(each)).length;
    const cells = [
      detected + survived,
      count('Killed'),
      count('Timeout'),
      survived,
      why,
      count('RuntimeError', 'CompileError', 'Pending'),
      count('Ignored'),
    ];
    return [name, ...cells.map(String), percent(detected, detected + survived)];
  }

  return `${[
    '# Mutation of the sources',
    '<!-- Written by npm run mutation:report. Do not edit. -->',
    ABOUT,
    `StrykerJS ${version}. ${total[2]} of ${total[1]} mutants are killed by a test that fails, ${total[3]} by a run that does not end; ${total[4]} survive: **${total[8]}**. Of the survivors ${total[5]} are explained below, ${unexplained.length} are not; ${refused} are changes that the compiler refuses, and without these the score is ${percent(detected, detected + survivors.length - refused)}.`,
    missing.length === 0
      ? 'Every file of `machines/` that has code is among them, but for those left out below.'
      : `**Not run yet:** ${missing.map((file) => code(file)).join(', ')}. Nothing is claimed of them.`,
    '## By file',
    table(
      [
        'File',
        'Mutants',
        'Killed',
        'Timeout',
        'Survived',
        'of these explained',
        'Not judged',
        'Ignored',
        'Score',
      ],
      [...mutated.map((file) => rowOf(code(file), [file])), total],
    ),
    '## What is left out, and why',
    table(
      ['Files', 'Why'],
      leftOut.map(({ files: part, why }) => [
        code(part.startsWith('machines/') ? part : `machines/**/*${part}`),
        why,
      ]),
    ),
    IGNORED,
    '## Survivors',
    survivors.length === 0
      ? 'None.'
      : table(
          ['File', 'Line', 'Was', 'Became', 'Why it survives'],
          survivors.map((each) => [
            code(each.file.replace('machines/', '')),
            code(shortened(each.line)),
            code(shortened(each.was)),
            code(shortened(each.now)),
            plain(whyOf(each)?.why ?? 'Not explained.'),
          ]),
        ),
  ].join('\n\n')}\n`;
}

/** Types, or exports of what other files define: StrykerJS finds nothing to change there. */
const WITHOUT_CODE = [
  'machines/index.ts',
  'machines/elections/index.ts',
  'machines/rules/index.ts',
  'machines/model/meta.ts',
  'machines/model/text.ts',
];

const percent = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 77)}…` : text).replaceAll('|', '¦');

const ABOUT = `[StrykerJS](https://stryker-mutator.io) changes the sources of \`machines/\` in one place at a time (an operator, a condition, a text, a block, an object) and runs tests on each change: is one of them red, the change is *killed*; are all green, it *survives*. \`deg check --mutants\` changes the machines as they are declared; this changes what they are written in, the functions beside them included.

\`\`\`sh
npm run mutation:sources                                           # all: hours on a shared machine; writes node_modules/.cache/mutation.json
npm run mutation:sources -- --mutate "machines/rules/*.ts"          # a part
npm run mutation:report                                            # this page, from that report, or from several that are named; exit code 1 while a survivor is unexplained
\`\`\`

The command installs StrykerJS beside the project's own packages without making it a dependency. It is no part of \`npm test\`.

Judges are the tests that \`test/mutation/*.mutation.ts\` list, the quick ones first; the first that fails ends a run. A mutant that they let live may still be killed by a test of the default suite that is too slow for this. Charts are made while modules load, so that "covered by no test" cannot be told: every mutant meets every test, and none is dropped as not covered.

The plugin that asks the TypeScript compiler first is not used: it needs an interface that TypeScript 7 does not have. So mutants that the compiler would refuse (a name of a guard that there is not, an empty text where a union stands) count here like any other, and tests have to kill them; with the compiler asked they would be counted by neither side, and the score would be another one.`;

const IGNORED = `*Ignored* are the sources of elements, \`meta: { sources: ['R-01'] }\`, and the lists of sources beside remedies: nothing runs by them. \`test/checks/sources.test.ts\` takes the sources from every element of every machine in turn and sees each loss named, and holds what each requirement is carried by against the committed matrix. That one decision or fact among several sources is lost, no test sees.`;
