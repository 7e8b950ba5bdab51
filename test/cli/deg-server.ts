import { run } from '../../src/cli/program.ts';

/** Runs the command line several times in one process, and prints as JSON what each run would have printed. */
const write = process.stdout.write.bind(process.stdout);
const ran: { code: number; out: string; err: string }[] = [];
for (const args of JSON.parse(process.argv[2]!) as string[][]) {
  const printed = { out: '', err: '' };
  process.stdout.write = (text) => {
    printed.out += text;
    return true;
  };
  process.stderr.write = (text) => {
    printed.err += text;
    return true;
  };
  const code = await run(args);
  ran.push({ code, ...printed });
}
// What the last run says of itself is in its answer.
write(JSON.stringify(ran), () => process.exit(0));
