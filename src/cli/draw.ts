import { writeFileSync } from 'node:fs';
import { Command, Option } from 'commander';
import { chartOf } from '../chart/index.ts';
import { machineArgument, machineList, type Named, namedMachine } from './load-machine.ts';
import { print } from './output.ts';
import { UsageError } from './usage-error.ts';

interface Options {
  readonly format: 'svg' | 'mermaid';
  readonly lang: 'ru' | 'en';
  readonly output?: string;
}

const help = `
Without MACHINE the machines of the model are listed. A machine of your own (FILE#EXPORT) is drawn with its own names,
descriptions and guards.

Exit code: 0; 2 for a machine, format or language that there is not, or a file that cannot be written.`;

/** The command `deg draw [MACHINE]`. */
export function drawCommand(): Command {
  return new Command('draw')
    .description('draw a machine as a statechart')
    .argument('[MACHINE]', machineArgument)
    .addOption(new Option('--format <format>', 'what to draw').choices(['svg', 'mermaid']).default('svg'))
    .addOption(
      new Option('--lang <language>', 'the language of the texts').choices(['ru', 'en']).default('ru'),
    )
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', help)
    .action(async (name: string | undefined, options: Options) => {
      if (name === undefined) return print(machineList());
      const picture = await drawn(await namedMachine(name), options);
      if (options.output === undefined) process.stdout.write(picture);
      else writePicture(options.output, picture);
    });
}

async function drawn(named: Named, { format, lang }: Options): Promise<string> {
  // Loaded here, so that a list or a help text need not wait for the layout engine and the fonts.
  const { layout, mermaid, plainTexts, svg } = await import('../draw/index.ts');
  if ('foreign' in named) {
    const chart = chartOf(named.foreign);
    const texts = plainTexts(chart);
    return format === 'mermaid' ? mermaid(chart, texts) : svg(chart, await layout(chart, texts), texts);
  }
  const { drawModel } = await import('../deg/draw-model.ts');
  const { diagramTexts } = await import('../deg/transition-texts.ts');
  const chart = chartOf(named.subject.machine);
  return format === 'mermaid' ? mermaid(chart, diagramTexts(chart, lang)) : drawModel(chart, lang);
}

function writePicture(file: string, picture: string): void {
  try {
    writeFileSync(file, picture);
  } catch (error) {
    throw new UsageError(
      `${file} cannot be written: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}
