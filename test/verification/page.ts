import type { Text } from '../../machines/texts.ts';
import { notices } from '../../src/deg/notices.ts';
import { table } from '../../src/docs/markdown.ts';
import { claimKinds } from '../../src/docs/properties.ts';
import type { Figures, MachineMutants } from './figures.ts';
import { decidedOver, fewestTests, hostileLines, words } from './text.ts';

type Language = keyof Text;

/** The page on verification, from the figures alone. */
export function verificationPage({ properties, mutants, hostile }: Figures, lang: Language): string {
  const number = (value: number) => value.toLocaleString(lang === 'ru' ? 'ru' : 'en');
  const say = (text: Text) => text[lang];
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
        ...[each.properties, each.hold, each.vacuous].map(number),
      ]),
    ),
    say(words.propertiesMore),
    `## ${say(words.mutants)}`,
    say(words.mutantsAbout),
    `### ${say(words.byMachine)}`,
    table(
      [words.machine, ...tallyHead].map(say),
      mutants.map((each) => [each.machine, ...tallyCells(each, number)]),
    ),
    ...(journey === undefined ? [] : journeyParagraphs(journey, number, say)),
    `## ${say(words.paths)}`,
    say(words.pathsText),
    `## ${say(words.hostile)}`,
    hostileLines(hostile, number)
      .map((line) => `- ${say(line)}`)
      .join('\n'),
    say(words.hostileLimit),
  ];
  return `${[`# ${say(words.title)}`, '<!-- Generated: npm run verification. Do not edit. -->', ...paragraphs].join('\n\n')}\n`;
}

function journeyParagraphs(
  { operators, suites, fewest }: MachineMutants,
  number: (value: number) => string,
  say: (text: Text) => string,
): readonly string[] {
  return [
    `### ${say(words.byOperator)}`,
    table(
      [words.operator, ...tallyHead].map(say),
      operators.map((each) => [each.operator, ...tallyCells(each, number)]),
    ),
    say(words.operatorsMore),
    `### ${say(words.bySuite)}`,
    table(
      [words.suite, words.tests, words.events, words.killed, words.survived, words.score].map(say),
      suites.map(({ suite, score, ...each }) => [
        suite,
        ...[each.tests, each.events, each.killed, each.survived].map(number),
        // Rounded down: what lets one through is not whole.
        `${Math.floor(score * 1000) / 10} %`,
      ]),
    ),
    say(fewestTests(fewest, number)),
  ];
}

const tallyHead = [words.all, words.killed, words.equivalent, words.invalid, words.survived];

function tallyCells(
  {
    mutants,
    killed,
    equivalent,
    invalid,
    survived,
  }: Figures['mutants'][number]['operators'][number] | MachineMutants,
  number: (value: number) => string,
): readonly string[] {
  return [mutants, killed, equivalent, invalid, survived].map(number);
}
