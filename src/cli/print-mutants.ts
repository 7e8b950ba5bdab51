import { DEFAULT, defaultCriteria, type Tally, type ToldStory } from '../checks/mutants/index.ts';
import { jsonText } from '../formats/json-text.ts';
import type { MutantFigures } from './mutant-figures.ts';
import { print } from './output.ts';

/** Prints what mutants tell of a machine: by suite, by operator, the smallest suite, and every survivor with a story. */
export function printMutants(figures: MutantFigures): void {
  const { machine, suite, suites, operators, missing, smallest, survivors } = figures;
  const meant = suite === DEFAULT ? `default (${defaultCriteria.join(', ')} together)` : suite;
  print(`${machine}: ${figures.mutants} mutants, judged by the suite ${meant}`);
  print(`  ${counts(figures)}`);
  print('\n  by suite');
  printRows(suites.map((each) => [each.suite, `${each.tests} tests`, `${each.events} events`, counts(each)]));
  const { rulesBySuite } = figures;
  if (rulesBySuite.length > 0) {
    print('\n  faults in the rules of refusal, by suite');
    printRows(rulesBySuite.map((each) => [each.suite, counts(each)]));
  }
  for (const { criterion, reason } of missing) print(`  ${criterion}: none. ${reason}`);
  print(`\n  by operator, suite ${suite}`);
  printRows(operators.map((each) => [each.operator, `${each.mutants} mutants`, counts(each)]));
  const { fewest } = smallest;
  print(
    `\n  The smallest suite that kills every mutant which can be killed: ${smallest.suite ?? 'none of these does'}.`,
  );
  print(
    `  The fewest tests of ${suite} that kill what it kills: ${fewest.tests} of ${fewest.of}, ${fewest.events} events; ` +
      `${fewest.tests === fewest.atLeast ? 'no fewer do' : `at least ${fewest.atLeast} are needed`}.`,
  );
  print(survivors.length === 0 ? '\n  No survivors.' : `\n  Survivors: ${survivors.length}`);
  for (const { id, says, story } of survivors) {
    print(`  ${id}`);
    print(`    ${says.en}`);
    for (const line of story === null
      ? ['No story was found that tells it from the machine.']
      : inWords(story))
      print(`    ${line}`);
  }
}

function counts({ killed, equivalent, invalid, survived, score }: Tally): string {
  const share = score === null ? 'nothing to kill' : `${(Math.floor(score * 1000) / 10).toFixed(1)} %`;
  return `killed ${killed}, equivalent ${equivalent}, invalid ${invalid}, survived ${survived}: ${share}`;
}

/** The shortest story that would tell a mutant from the machine, and what then differs. */
function inWords({ input, events, differences }: ToldStory): readonly string[] {
  const start = input === undefined ? 'Start' : `Start with ${jsonText(input)}`;
  return [
    `${start}${events.length > 0 ? `, then ${events.join(', ')}.` : '.'}`,
    ...differences.map(
      ({ at, expected, found }) =>
        `${at || 'What is shown'}: the machine has ${shown(expected)}, the mutant ${shown(found)}.`,
    ),
  ];
}

function shown(value: unknown): string {
  return value === undefined ? 'nothing' : jsonText(value);
}

function printRows(rows: readonly (readonly string[])[]): void {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    print(
      `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!))).join('  ')}`,
    );
  }
}
