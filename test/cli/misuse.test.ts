import { beforeAll, expect, test } from 'vitest';
import { degEach, fixtures, type Ran } from './deg.ts';

const file = `${fixtures}/lift.ts`;

const cases: readonly (readonly [args: readonly string[], message: string])[] = [
  [['bogus'], "unknown command 'bogus'"],
  [['check', 'nowhere'], 'There is no machine «nowhere». Expected one of journey'],
  [['check', 'journey', '--loud'], "unknown option '--loud'"],
  [['draw', 'ballot', '--format', 'gif'], 'Allowed choices are svg, png, mermaid, json'],
  [['draw', 'ballot', '-o', '/nowhere/at/all.svg'], 'cannot be written'],
  [['paths', 'ballot', '--repeats', 'many'], 'Expected a whole number'],
  [['draw', `${fixtures}/door.ts#shed`], 'It exports door, gate, notAMachine'],
  [['draw', `${fixtures}/door.ts#notAMachine`], 'a number. Expected an XState v5 machine'],
  [['draw', `${fixtures}/barn.ts#barn`], 'There is no file'],
  [['check', 'x'.repeat(300)], 'There is no machine'],
  [['check', `${fixtures}/door.ts`], `It exports ${fixtures}/door.ts#door, ${fixtures}/door.ts#gate`],
  [['paths', 'nowhere'], 'Expected one of journey'],
  [['start', '--port', '70000'], 'Expected a port'],
  [['check', `${file}#four`], 'a machine of XState 4'],
  [['check', `${file}#mapped`], 'context.seen holds an instance of Map'],
  [['check', `${file}#lift`, '--with', `${file}#strange`], 'has the key «payloads»'],
  [['check', `${file}#lift`, '--check-all'], '--check-all is for --fast'],
  [['check', 'journey', '--fast'], '--fast is for a machine of your own'],
  [['paths', 'ballot', '--count', '--criterion', 'edges'], 'do not go together'],
  [['paths', 'ballot', '--json'], '--json is for --count and --criterion'],
  [['paths', '--criterion', 'edges'], 'Name a machine'],
  [['paths', 'ballot', '--criterion', 'nodes'], 'Allowed choices are states'],
];

let ran: readonly Ran[] = [];
beforeAll(async () => {
  ran = await degEach(cases.map(([args]) => args));
});

test.each(cases.map(([args, message], index) => [args, message, index] as const))(
  '%j is misuse: one message, no stack trace, exit code 2',
  (_, message, index) => {
    const { code, out, err } = ran[index]!;
    expect(err).toContain(message);
    expect(err).not.toMatch(/\n\s+at /);
    expect(out).toBe('');
    expect(code).toBe(2);
  },
);
