import type { Text } from '../../machines/texts.ts';
import { notices } from '../../src/deg/notices.ts';
import { table } from '../../src/docs/markdown.ts';
import { claimKinds } from '../../src/docs/properties.ts';
import type { Figures, MachineMutants, Tally } from './figures.ts';
import { askedOperators, machineName, operatorName, suiteName } from './names.ts';
import { decidedOver, fewestTests, hostileLines, pathNumbers, words } from './text.ts';

type Language = keyof Text;

/** How a page says texts and numbers. */
interface Voice {
  readonly lang: Language;
  say(text: Text): string;
  number(value: number | bigint): string;
}

/** Claims without a premise, which cannot hold for want of what they speak of. */
const withoutPremise: ReadonlySet<string> = new Set(['reachable', 'inevitable']);

/** The page on verification, from the figures alone. */
export function verificationPage({ properties, mutants, hostile }: Figures, lang: Language): string {
  const voice: Voice = {
    lang,
    say: (text) => text[lang],
    number: (value) => value.toLocaleString(lang),
  };
  const { say, number } = voice;
  const [journey] = mutants;
  const paragraphs = [
    ...notices.map(say),
    say(words.about),
    `## ${say(words.properties)}`,
    say(decidedOver(properties, number)),
    table(
      [words.claim, words.stated, words.hold, words.vacuous].map(say),
      properties.kinds.map(({ kind, ...each }) => [
        say(claimKinds[kind]),
        number(each.properties),
        number(each.hold),
        withoutPremise.has(kind) ? '—' : number(each.vacuous),
      ]),
    ),
    say(words.propertiesMore),
    `## ${say(words.mutants)}`,
    say(words.mutantsAbout),
    `### ${say(words.byMachine)}`,
    tallies(
      words.machine,
      mutants.map(({ machine, operators }) => [
        machineName(machine, lang),
        sum(operators.filter(({ operator }) => !askedOperators.has(operator))),
      ]),
      voice,
    ),
    ...(journey === undefined ? [] : journeyParagraphs(journey, voice)),
    `## ${say(words.paths)}`,
    say(pathNumbers(number)),
    say(words.pathsText),
    `## ${say(words.hostile)}`,
    hostileLines(hostile, number)
      .map((line) => `- ${say(line)}`)
      .join('\n'),
    `## ${say(words.limits)}`,
    say(words.limitsText),
  ];
  return `${[`# ${say(words.title)}`, '<!-- Generated: npm run verification. Do not edit. -->', ...paragraphs].join('\n\n')}\n`;
}

function journeyParagraphs({ operators, suites, fewest }: MachineMutants, voice: Voice): readonly string[] {
  const { say, number, lang } = voice;
  const rows = (asked: boolean) =>
    operators
      .filter(({ operator }) => askedOperators.has(operator) === asked)
      .map((each): [string, Tally] => [operatorName(each.operator, lang), each]);
  return [
    `### ${say(words.byOperator)}`,
    tallies(words.operator, rows(false), voice),
    `### ${say(words.bySuite)}`,
    table(
      [words.suite, words.tests, words.events, words.killed, words.survived, words.score].map(say),
      suites
        .filter(({ tests }) => tests > 0)
        .map(({ suite, score, ...each }) => [
          suiteName(suite, lang),
          ...[each.tests, each.events, each.killed, each.survived].map(number),
          // Rounded down: what lets one through is not whole.
          `${(Math.floor(score * 1000) / 10).toLocaleString(lang)} %`,
        ]),
    ),
    say(fewestTests(fewest, number)),
    `### ${say(words.asked)}`,
    tallies(words.operator, rows(true), voice),
    say(words.askedText),
    say(words.sourcesText),
  ];
}

function tallies(head: Text, rows: readonly (readonly [string, Tally])[], { say, number }: Voice): string {
  const heads = [head, words.all, words.killed, words.equivalent, words.invalid, words.survived];
  return table(
    heads.map(say),
    rows.map(([name, { mutants, killed, equivalent, invalid, survived }]) => [
      name,
      ...[mutants, killed, equivalent, invalid, survived].map(number),
    ]),
  );
}

function sum(all: readonly Tally[]): Tally {
  const of = (key: keyof Tally) => all.reduce((total, each) => total + each[key], 0);
  return {
    mutants: of('mutants'),
    killed: of('killed'),
    equivalent: of('equivalent'),
    invalid: of('invalid'),
    survived: of('survived'),
  };
}
