/** Runs the command line for the process that started this one, once for each list of arguments; see deg.ts. */
import { run } from '../../src/cli/program.ts';

const send = process.send!.bind(process);
process.on('disconnect', () => process.exit());
process.on('message', async (args: readonly string[]) => {
  const printed = { out: '', err: '' };
  process.stdout.write = (text) => {
    printed.out += text;
    return true;
  };
  process.stderr.write = (text) => {
    printed.err += text;
    return true;
  };
  send({ code: await run(args), ...printed });
});
