import { Command } from 'commander';
import type { Election } from '../../machines/index.ts';
import type { Demonstration } from '../guide/element/view.ts';
import { jsonIn } from './input.ts';
import { print } from './output.ts';
import { UsageError } from './usage-error.ts';
import { refusePlace, writeWhole } from './write-whole.ts';

interface Flags {
  readonly output: string;
  readonly election?: string;
}

const help = `
Without --election the page holds the election of March 2024, which is over: it opens at a demonstration date, and the
visitor moves the time. With --election it holds the election of that file and runs on the real date. The file is a JSON of
an ElectionDefinition: days, local times, time zones and regions; machines/elections/president2024.definition.ts is one. The texts stay
those of the leaflet of 2024, and the page says so. The file that is written needs no network and no program but a browser;
it is replaced if it is there.

Examples:
  deg guide                                        # the election of March 2024 as guide.html
  deg guide --election ours.json -o ours.html      # another election, on the real date

Exit code: 0; 2 for an election that does not hold, with every fault, or a file that cannot be read or written.`;

/** The command `deg guide`: the guide for voters as one file. */
export function guideCommand(): Command {
  return new Command('guide')
    .description(
      'write the guide, in which a voter goes through the steps, as one HTML file that works offline',
    )
    .option('-o, --output <file>', 'where to write it', 'guide.html')
    .option('--election <file>', 'another election, as JSON, on the real date')
    .addHelpText('after', help)
    .action(async ({ output, election: file }: Flags) => {
      refusePlace(output);
      const { election, demonstration } = file === undefined ? await ofMarch2024() : await electionIn(file);
      const { buildGuidePage } = await import('../guide/page.ts');
      const page = await buildGuidePage(election, demonstration);
      writeWhole(output, page);
      const date = demonstration === null ? 'the real date' : `demonstration date ${demonstration.start}`;
      print(`${output}: ${election.id}, ${date}, ${Math.ceil(Buffer.byteLength(page) / 1024)} KB`);
    });
}

interface Held {
  readonly election: Election;
  readonly demonstration: Demonstration | null;
}

async function ofMarch2024(): Promise<Held> {
  const { president2024 } = await import('../../machines/index.ts');
  const { demonstrationOf } = await import('../deg/demonstration.ts');
  return { election: president2024, demonstration: demonstrationOf(president2024) };
}

/** @throws UsageError with every fault of the file */
async function electionIn(file: string): Promise<Held> {
  const { defineElection, ElectionError } = await import('../election/index.ts');
  try {
    return { election: defineElection(jsonIn(file, 'an ElectionDefinition as JSON')), demonstration: null };
  } catch (error) {
    if (error instanceof ElectionError) throw new UsageError(`${file}: ${error.message}`);
    throw error;
  }
}
