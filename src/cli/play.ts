import { stdin, stdout } from 'node:process';
import { createInterface } from 'node:readline/promises';
import { Command, Option } from 'commander';
import { notices } from '../deg/notices.ts';
import { refuseFolderAsInput } from './input.ts';
import { print } from './output.ts';

type Language = 'ru' | 'en';

const help = `
Choose a voter, then steps by their number. The election is over: play starts at a demonstration date, 1 March 2024;
"d 2024-03-12" moves it, and what falls due on the way happens.

Exit code: 0; 2 for an option that there is not.`;

/** The command `deg play`: the journey in the terminal. */
export function playCommand(): Command {
  return new Command('play')
    .description('walk through the journey in the terminal')
    .addOption(
      new Option('--lang <language>', 'the language of the texts').choices(['ru', 'en']).default('ru'),
    )
    .addHelpText('after', help)
    .action(async ({ lang }: { readonly lang: Language }) => {
      refuseFolderAsInput();
      const { journeyModel, Play } = await import('../play/play.ts');
      const terminal = createInterface({ input: stdin, output: stdout, terminal: stdin.isTTY === true });
      try {
        print(`${notices.map((notice) => notice[lang]).join('\n')}\n`);
        const play = new Play(journeyModel(), lang);
        print(play.answer('') ?? '');
        // Read line by line, so that answers can be piped in as well as typed.
        terminal.setPrompt('> ');
        if (stdin.isTTY) terminal.prompt();
        for await (const line of terminal) {
          const answer = play.answer(line.trim());
          if (answer === null) break;
          print(answer);
          if (stdin.isTTY) terminal.prompt();
        }
      } finally {
        terminal.close();
      }
    });
}
