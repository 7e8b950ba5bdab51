import { Command } from 'commander';
import { type Finding, testTitles } from '../checks/index.ts';
import { type Analysis, analysisOf, countStarts } from '../deg/analysis.ts';
import { journeyVerdicts } from '../deg/properties.ts';
import { matrixOf, type Report, reportOn } from '../deg/report.ts';
import { subjects } from '../deg/subjects.ts';
import { subjectWords } from '../deg/words.ts';
import { checkForeign, type ForeignReport } from './check-foreign.ts';
import { checkMutants, type MutantFlags, mutantHelp, mutantOptions } from './check-mutants.ts';
import {
  countsLine,
  type PropertyFlags,
  propertiesFor,
  propertyHelp,
  withPropertyFlags,
} from './decided-properties.ts';
import { exploreHelp, exploreOptions, refuseFlags, withExploreFlags } from './explore-flags.ts';
import { machineArgument, namedMachine } from './load-machine.ts';
import { print } from './output.ts';
import { projectFile } from './project.ts';
import { storiesTo } from './saved-stories.ts';
import { UsageError } from './usage-error.ts';

interface Options extends MutantFlags, PropertyFlags {
  readonly json?: true;
  readonly matrix?: true;
}

const help = `
Without MACHINE the journey and all stages are checked; --json then prints the journey's object with the stages' in
"stages". With FILE#EXPORT what holds for any machine is checked: its structure, and what exploring shows.
${mutantHelp}${propertyHelp}${exploreHelp}
Exit code: 0; 1 when something is wrong with the machine, or not all of it was explored; 2 for a machine or option that there
is not, and for a machine that cannot be explored with what was given.`;

/** The command `deg check [MACHINE]`: explores, checks, prints counts and findings. */
export function checkCommand(): Command {
  return withExploreFlags(withPropertyFlags(new Command('check')))
    .description('explore a machine, check structure and traceability, print counts and findings')
    .argument('[MACHINE]', machineArgument)
    .option('--json', 'one JSON object instead of a table')
    .option('--matrix', 'the requirements with the elements and tests that name them, as JSON')
    .addOption(mutantOptions.mutants)
    .addOption(mutantOptions.criterion)
    .addHelpText('after', help)
    .action(async (name: string | undefined, options: Options) => {
      if (options.mutants && (options.properties !== undefined || options.stories !== undefined))
        throw new UsageError('--properties and --stories do not go with --mutants.');
      if (options.mutants) return checkMutants(name, options);
      if (options.criterion)
        throw new UsageError('--criterion is for --mutants; for a suite of paths try deg paths.');
      const named = name === undefined ? undefined : await namedMachine(name);
      if (named && 'foreign' in named) {
        if (options.matrix)
          throw new UsageError('--matrix is for the machines of the model: yours names no requirements.');
        if (options.stories !== undefined && options.properties === undefined)
          throw new UsageError('--stories is for --properties: without properties there are no stories.');
        const decide = await propertiesFor(name!, options);
        const report = checkForeign(named.foreign, await exploreOptions(options), decide);
        if (options.json) print(JSON.stringify(report));
        else printForeign(report);
        return finish(report.findings);
      }
      refuseFlags(options);
      if (options.properties !== undefined)
        throw new UsageError(
          '--properties is for a machine of your own (FILE#EXPORT): the model brings its properties.',
        );
      const chosen = named ? [named.subject] : subjects;
      const analyses = chosen.map(({ id }) => analysisOf(id));
      return finish(options.matrix ? printMatrix(analyses) : checkAnalyses(analyses, options));
    });
}

function finish(findings: readonly Finding[]): void {
  if (findings.length > 0) process.exitCode = 1;
}

function printForeign({
  findings,
  remarks,
  transitions,
  complete,
  properties,
  ...counts
}: ForeignReport): void {
  const row = {
    machine: counts.machine,
    states: counts.states,
    transitions: transitions.total,
    'taken somewhere': transitions.covered,
    configurations: counts.configurations,
    edges: counts.edges,
    ms: counts.ms,
  };
  printTable([Object.keys(row), Object.values(row).map(String)]);
  print(`\n${complete ? 'Everything was explored.' : 'Only a part was explored.'}`);
  for (const remark of remarks) print(`  ${remark}`);
  if (properties) print(countsLine(properties));
  printFindings(findings.map((finding) => ({ machine: counts.machine, ...finding })));
}

/** Checks machines of the model and prints what was found. */
export function checkAnalyses(
  analyses: readonly Analysis[],
  { json, lang = 'en', stories }: Partial<Pick<Options, 'json' | 'lang' | 'stories'>>,
): readonly Finding[] {
  const tests = testTitles(projectFile('test'));
  const decide = (journey: Analysis) => {
    const words = subjectWords(journey.subject, lang);
    const save = stories === undefined ? undefined : storiesTo(stories, 'journey', journey.space, words);
    return journeyVerdicts(journey, words, save);
  };
  const reports = analyses.map((analysis) =>
    reportOn(analysis, matrixOf([analysis], tests), countStarts(analysis), decide),
  );
  if (json) {
    const [first, ...stages] = reports;
    print(JSON.stringify(stages.length > 0 ? { ...first, stages } : first));
  } else {
    printReports(reports);
  }
  return reports.flatMap(({ findings }) => findings);
}

function printReports(reports: readonly Report[]): void {
  const head = [
    'machine',
    'states',
    'transitions',
    'configurations',
    'edges',
    'path classes',
    'runs',
    'requirements',
  ];
  const rows = reports.map((report) => [
    report.machine,
    ...[report.states, report.transitions, report.configurations, report.edges].map(String),
    report.classes,
    report.runs,
    `${report.requirements.traced} of ${report.requirements.total}`,
  ]);
  printTable([head, ...rows]);
  print(
    '\nCounts of configurations, edges, classes and runs are sums over the profiles; properties are decided over each once.',
  );
  const journey = reports.find(({ machine }) => machine === 'journey');
  if (journey) {
    const { total, traced, tested } = journey.requirements;
    print(`Requirements of the leaflet: ${total}; with an element: ${traced}; with a test: ${tested}.`);
    if (journey.properties) print(countsLine(journey.properties));
  }
  printFindings(
    reports.flatMap(({ machine, findings }) => findings.map((finding) => ({ machine, ...finding }))),
  );
}

function printFindings(findings: readonly (Finding & { readonly machine: string })[]): void {
  print(findings.length === 0 ? '\nNo findings.' : `\nFindings: ${findings.length}`);
  for (const { machine, check, where, message } of findings) {
    // A story follows in lines of its own.
    const [first, ...more] = message.split('\n');
    print([`  ${machine}: ${where}: ${first} (${check})`, ...more].join('\n'));
  }
}

function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  for (const row of rows) {
    print(
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column]!)))
        .join('  '),
    );
  }
}

function printMatrix(analyses: readonly Analysis[]): readonly Finding[] {
  const tests = testTitles(projectFile('test'));
  const matrix = matrixOf(analyses, tests);
  print(JSON.stringify(matrix, null, 2));
  const whole = analyses.some(({ subject }) => subject.id === 'journey');
  return whole
    ? matrix
        .filter(({ elements, tests: naming }) => elements.length === 0 || naming.length === 0)
        .map(({ id }) => ({ check: 'traced', where: id, message: 'No element, or no test.' }))
    : [];
}
