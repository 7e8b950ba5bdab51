import { extname } from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { machineArgument, machineList, namedMachine } from './load-machine.ts';
import { print } from './output.ts';
import { UsageError } from './usage-error.ts';
import { refusePlace, writeWhole } from './write-whole.ts';

interface Flags {
  readonly format?: PictureFormat;
  readonly lang: 'ru' | 'en';
  readonly view: string;
  readonly scale?: number;
  readonly output?: string;
}

const formats = ['svg', 'png', 'mermaid', 'json'] as const;

export type PictureFormat = (typeof formats)[number];

const endings: Readonly<Record<string, PictureFormat>> = {
  '.svg': 'svg',
  '.png': 'png',
  '.mmd': 'mermaid',
  '.mermaid': 'mermaid',
  '.json': 'json',
};

const help = `
Without MACHINE the machines of the model are listed. A machine of your own (FILE#EXPORT) is drawn with its own names,
descriptions and guards; what is wrong with its picture is told on the error output.

Formats: svg brings its fonts along; png is painted without a browser; mermaid is text for places that draw it; json holds the
chart, its texts and where everything stands (docs/diagram.schema.json).

Views: whole; of large machines also overview, with the stages folded, and unfolded:STATE, with one of them open;
alone:STATE shows the inside of one state.

Examples:
  deg draw ballot -o ballot.svg
  deg draw journey --view overview --lang en -o journey.png
  deg draw src/machine.ts#machine --format mermaid

Exit code: 0; 2 for a machine, format, language or view that there is not, a picture too large for PNG, or a file that cannot
be written.`;

/** The command `deg draw [MACHINE]`. */
export function drawCommand(): Command {
  return new Command('draw')
    .description('draw a machine as a statechart')
    .argument('[MACHINE]', machineArgument)
    .addOption(
      new Option(
        '--format <format>',
        'what to draw; unless given, what the ending of the output tells, or svg',
      ).choices(formats),
    )
    .addOption(
      new Option('--lang <language>', 'the language of the texts').choices(['ru', 'en']).default('ru'),
    )
    .option('--view <view>', 'which part to draw', 'whole')
    .option('--scale <number>', 'pixels on each px of a PNG (default: 2)', positiveNumber)
    .option('-o, --output <file>', 'write to a file instead of standard output')
    .addHelpText('after', help)
    .action(async (name: string | undefined, flags: Flags) => {
      if (name === undefined) return print(machineList());
      const options = { ...flags, format: formatOf(flags) };
      if (options.scale !== undefined && options.format !== 'png') {
        throw new UsageError('--scale is for --format png; the other formats have no pixels.');
      }
      if (options.format === 'png' && options.output === undefined && process.stdout.isTTY) {
        throw new UsageError('A PNG is no text for a terminal: give -o FILE, or send the output to a file.');
      }
      if (options.output !== undefined) refusePlace(options.output);
      const machine = await namedMachine(name);
      // Loaded here, so that a list or a help text need not wait for the layout engine and the fonts.
      const { drawing } = await import('./drawing.ts');
      const content = await drawing(machine, options);
      if (options.output === undefined) process.stdout.write(content);
      else writeWhole(options.output, content);
    });
}

/** The format that is asked for, or that the ending of the output tells. @throws UsageError where the two differ */
function formatOf({ format, output = '' }: Flags): PictureFormat {
  const told = endings[extname(output).toLowerCase()];
  if (format !== undefined && told !== undefined && format !== told) {
    throw new UsageError(
      `${output} has the ending of ${told}, and --format asks for ${format}. Give one of them, or let them agree.`,
    );
  }
  return format ?? told ?? 'svg';
}

function positiveNumber(text: string): number {
  const number = Number(text);
  if (number > 0 && Number.isFinite(number)) return number;
  throw new InvalidArgumentError('Expected a number above 0.');
}
