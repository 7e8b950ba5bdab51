import { stateText, texts } from '../../machines/texts.ts';
import { type Analysis, countStarts, type StartCounts } from '../deg/analysis.ts';
import { notices } from '../deg/notices.ts';
import { answersOf, profileForm } from '../deg/profile-form.ts';
import { page, plain, table } from './markdown.ts';
import { type Language, words } from './words.ts';

/** How many paths every machine has, and those of the journey by route, outcome and profile. */
export function countsPage(analyses: readonly Analysis[], language: Language): string {
  const counted = analyses.map((analysis) => ({ analysis, counts: countStarts(analysis) }));
  const journey = counted.find(({ analysis }) => analysis.subject.id === 'journey')!;
  return page(words.counts[language], [
    ...notices.map((notice) => notice[language]),
    words.countsAbout[language],
    `## ${words.byMachine[language]}`,
    machines(counted, language),
    `## ${words.byRoute[language]}`,
    routes(journey.analysis, journey.counts, language),
    `## ${words.byOutcome[language]}`,
    outcomes(journey.counts, language),
    `## ${words.byProfile[language]}`,
    profilesTable(journey.analysis, journey.counts, language),
  ]);
}

interface Counted {
  readonly analysis: Analysis;
  readonly counts: readonly StartCounts[];
}

const sum = (counts: readonly StartCounts[], read: (each: StartCounts) => number) =>
  String(counts.reduce((total, each) => total + read(each), 0));
const sumRuns = (counts: readonly StartCounts[]) =>
  String(counts.reduce((total, { runs }) => total + runs, 0n));

function machines(counted: readonly Counted[], language: Language): string {
  const head = [
    words.machine,
    words.states,
    words.transitions,
    words.configurations,
    words.edges,
    words.classes,
    words.runs,
  ].map((word) => word[language]);
  return table(
    head,
    counted.map(({ analysis: { subject, chart }, counts }) => [
      plain(texts.machines[subject.id].name[language]),
      String(chart.states.length),
      String(chart.transitions.length),
      sum(counts, ({ configurations }) => configurations),
      sum(counts, ({ steps }) => steps),
      sum(counts, ({ classes }) => classes),
      sumRuns(counts),
    ]),
  );
}

function routes({ subject }: Analysis, counts: readonly StartCounts[], language: Language): string {
  const names = texts.profile.route.values;
  const rows = (Object.keys(names) as (keyof typeof names)[]).map((route) => {
    const ofRoute = counts.filter((_, index) => subject.inputs[index]!.route === route);
    return [
      plain(names[route][language]),
      String(ofRoute.length),
      sum(ofRoute, ({ classes }) => classes),
      sumRuns(ofRoute),
    ];
  });
  rows.push([
    words.total[language],
    String(counts.length),
    sum(counts, ({ classes }) => classes),
    sumRuns(counts),
  ]);
  return table(
    [words.route, words.profile, words.classes, words.runs].map((word) => word[language]),
    rows,
  );
}

function outcomes(counts: readonly StartCounts[], language: Language): string {
  const names = [...new Set(counts.flatMap((each) => Object.keys(each.outcomes)))];
  return table(
    [words.outcome[language], words.classes[language]],
    names.map((outcome) => [
      plain(stateText(outcome).name[language]),
      sum(counts, (each) => each.outcomes[outcome] ?? 0),
    ]),
  );
}

function profilesTable({ subject }: Analysis, counts: readonly StartCounts[], language: Language): string {
  const fields = profileForm(subject.inputs);
  const rows = counts.map(({ classes, runs }, index) => {
    const answers = answersOf(subject.inputs[index]!);
    const cells = fields.map(({ id, options }) => {
      const chosen = options.find(({ value }) => value === answers[id]);
      return chosen ? plain(chosen.label[language]) : '—';
    });
    return [String(index), ...cells, String(classes), String(runs)];
  });
  const head = [
    words.id[language],
    ...fields.map(({ label }) => plain(label[language])),
    words.classes[language],
    words.runs[language],
  ];
  return table(head, rows);
}
