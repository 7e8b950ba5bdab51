import { Command } from 'commander';
import type { AnyStateMachine } from 'xstate';
import type { Subject } from '../deg/subjects.ts';
import type { ReviewData } from '../review/data.ts';
import {
  type ExploreFlags,
  exploreHelp,
  exploreOptions,
  refuseFlags,
  withExploreFlags,
} from './explore-flags.ts';
import { machineArgument, namedMachine } from './load-machine.ts';
import { print } from './output.ts';
import { projectFile } from './project.ts';
import { statusLine } from './status-line.ts';
import { UsageError } from './usage-error.ts';
import { refusePlace, writeWhole } from './write-whole.ts';

interface Flags extends ExploreFlags {
  readonly output: string;
}

const help = `
Without MACHINE the page shows the journey and all its stages. Machines of the model come first, then your own. The file
needs no network and no program but a browser; it is replaced if it is there.
${exploreHelp}
Examples:
  deg review                                          # the whole model as review.html
  deg review ballot -o ballot.html                    # one stage
  deg review src/checkout.ts#checkout --with src/checkout.explore.ts#options
  deg review src/lights.ts#lights src/door.ts#door -o ours.html

Exit code: 0; 2 for a machine that there is not, or a file that cannot be written.`;

/** The command `deg review [MACHINE...]`: the visualizer as one file. */
export function reviewCommand(): Command {
  return withExploreFlags(new Command('review'))
    .description('write the visualizer as one HTML file that works offline')
    .argument('[MACHINE...]', machineArgument)
    .option('-o, --output <file>', 'where to write it', 'review.html')
    .addHelpText('after', help)
    .action(async (names: readonly string[], { output, ...flags }: Flags) => {
      refusePlace(output);
      const data = await dataOf(names, flags);
      const { buildPage } = await import('../review/page.ts');
      const page = await buildPage(data);
      writeWhole(output, page);
      for (const { id, remarks } of data.machines) {
        for (const { en } of remarks) process.stderr.write(`${id}: ${en}\n`);
      }
      const machines = data.machines.length === 1 ? '1 machine' : `${data.machines.length} machines`;
      print(`${output}: ${machines}, ${Math.ceil(Buffer.byteLength(page) / 1024)} KB`);
    });
}

async function dataOf(names: readonly string[], flags: ExploreFlags): Promise<ReviewData> {
  const named = await Promise.all([...new Set(names)].map((name) => namedMachine(name)));
  const own = named.flatMap((each) => ('foreign' in each ? [each.foreign] : []));
  if (own.length === 0) refuseFlags(flags);
  if (own.length > 1 && flags.with !== undefined)
    throw new UsageError('--with is for one machine of your own: name the others in a call of their own.');
  const chosen = named.flatMap((each) => ('subject' in each ? [each.subject] : []));
  const model = names.length > 0 && chosen.length === 0 ? null : await modelData(chosen);
  return own.length === 0 && model !== null ? model : ownData(own, flags, model);
}

/** @param chosen all machines of the model where none is named */
async function modelData(chosen: readonly Subject[]): Promise<ReviewData> {
  const { analysisOf } = await import('../deg/analysis.ts');
  const { subjects } = await import('../deg/subjects.ts');
  const { reviewData } = await import('../deg/review-data.ts');
  const { testedIn } = await import('../docs/tested.ts');
  const status = statusLine();
  status.show('exploring and drawing the model');
  try {
    const analyses = (chosen.length > 0 ? chosen : subjects).map(({ id }) => analysisOf(id));
    return await reviewData(analyses, testedIn(projectFile('')));
  } finally {
    status.clear();
  }
}

async function ownData(
  machines: readonly AnyStateMachine[],
  flags: ExploreFlags,
  beside: ReviewData | null,
): Promise<ReviewData> {
  const { foreignMachine, withForeign } = await import('../review/foreign/index.ts');
  const options = await exploreOptions(flags);
  const status = statusLine();
  const made = [];
  try {
    for (const machine of machines) {
      const onProgress = ({ configurations }: { readonly configurations: number }) =>
        status.show(`exploring ${machine.id}`, `${configurations} configurations`);
      made.push(
        await foreignMachine(machine, { ...options, onProgress }, (done, of) =>
          status.show(
            `laying out ${machine.id}`,
            of === null ? `picture ${done}` : `picture ${done} of ${of}`,
          ),
        ),
      );
    }
  } finally {
    status.clear();
  }
  return withForeign(made, beside);
}
