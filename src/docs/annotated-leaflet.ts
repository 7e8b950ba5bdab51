import { decisions, facts, leaflet, requirements } from '../../machines/index.ts';
import { stateText } from '../../machines/texts.ts';
import type { Chart } from '../chart/index.ts';
import { notices } from '../deg/notices.ts';
import { transitionText } from '../deg/transition-texts.ts';
import { page, plain, table } from './markdown.ts';
import { type Language, words } from './words.ts';

/** The leaflet line by line, each sentence beside what implements it, then the decisions. */
export function leafletPage(chart: Chart, language: Language): string {
  return page(words.leaflet[language], [
    ...notices.map((notice) => notice[language]),
    words.leafletAbout[language],
    ...leaflet.flatMap((line, index) => (line === '' ? [] : [annotated(chart, line, index + 1, language)])),
    `## ${words.decisions[language]}`,
    table(
      [words.id, words.question, words.answer, words.elements].map((word) => word[language]),
      decisions.map(({ id, question, answer }) => [
        id,
        plain(question[language]),
        plain(answer[language]),
        implementing(chart, id, language),
      ]),
    ),
    `## ${words.facts[language]}`,
    words.factsAbout[language],
    table(
      [words.id, words.fact, words.found, words.confidence, words.elements].map((word) => word[language]),
      facts.map(({ id, text, source, confidence }) => [
        id,
        plain(text[language]),
        plain(source),
        plain(confidence[language]),
        implementing(chart, id, language),
      ]),
    ),
  ]);
}

function annotated(chart: Chart, line: string, number: number, language: Language): string {
  const quoted = requirements.filter((requirement) => requirement.line === number);
  const sentence = `**${number}.** ${plain(line)}`;
  if (quoted.length === 0) return sentence;
  const translated = language === 'en';
  return [
    sentence,
    table(
      [words.id, words.quote, ...(translated ? [words.translation] : []), words.elements].map(
        (word) => word[language],
      ),
      quoted.map(({ id, quote, en }) => [
        id,
        `«${plain(quote)}»`,
        ...(translated ? [plain(en)] : []),
        implementing(chart, id, language),
      ]),
    ),
  ].join('\n\n');
}

/** The elements that name a source, by the names that readers know them by. */
function implementing(chart: Chart, source: string, language: Language): string {
  const states = chart.states
    .filter(({ sources }) => sources.includes(source))
    .map(({ id }) => plain(stateText(id).name[language]));
  const transitions = chart.transitions
    .filter(({ sources }) => sources.includes(source))
    .map(
      (transition) =>
        `${plain(stateText(transition.source).name[language])} → ${plain(transitionText(transition)[language])}`,
    );
  return [...new Set([...states, ...transitions])].join('<br>') || '—';
}
