import { decisions, requirements } from '../../machines/index.ts';
import { type ClaimSource, heldBy, notCheckable } from '../../machines/requirements/properties/index.ts';
import type { Text } from '../../machines/texts.ts';
import type { Claim } from '../checks/properties/index.ts';
import { notices } from '../deg/notices.ts';
import type { JourneyVerdicts } from '../deg/properties.ts';
import { code, page, plain, table } from './markdown.ts';
import { type Language, words } from './words.ts';

type Kind = Claim['kind'];

/** What sort of claim a property makes, in words. */
export const claimKinds: Readonly<Record<Kind, Text>> = {
  always: { ru: 'всегда', en: 'always' },
  never: { ru: 'никогда', en: 'never' },
  reachable: { ru: 'бывает', en: 'can come about' },
  possible: { ru: 'остаётся возможным', en: 'remains possible' },
  leadsTo: { ru: 'наступает', en: 'comes about' },
  inevitable: { ru: 'неизбежно', en: 'inevitable' },
  until: { ru: 'сохраняется', en: 'stays' },
  precedes: { ru: 'не раньше', en: 'not before' },
  after: { ru: 'сразу после', en: 'right after' },
};

/** The requirements and decisions, each with the properties and data checks that stand for it, and what was found, as a page. */
export function propertiesPage(verdicts: JourneyVerdicts, language: Language): string {
  const say = (text: Text) => text[language];
  return page(say(words.properties), [
    ...notices.map(say),
    say(words.propertiesAbout),
    say(numbers(verdicts)),
    `## ${say(words.heldBy)}`,
    table(requirementHead(language), requirementRows(language)),
    `## ${say(words.decisions)}`,
    table([words.id, words.question, words.answer, words.heldBy].map(say), decisionRows(language)),
    `## ${say(words.allProperties)}`,
    table(
      [words.property, words.sentence, words.kindOfClaim, words.sources, words.result].map(say),
      propertyRows(verdicts, language),
    ),
    `## ${say(words.dataChecks)}`,
    table(
      [words.dataCheck, words.sentence, words.sources, words.result].map(say),
      dataRows(verdicts, language),
    ),
  ]);
}

function numbers({ decisions: decided, data }: JourneyVerdicts): Text {
  const held = requirements.map(({ id }) => heldBy(id));
  const byProperty = held.filter(({ properties }) => properties.length > 0).length;
  const byData = held.filter(
    ({ properties, dataChecks }) => properties.length === 0 && dataChecks.length > 0,
  ).length;
  const outOfReach = notCheckable.length;
  return {
    ru: `Требований: ${requirements.length}; утверждениями проверяется ${byProperty}, только сравнением данных ${byData}, не проверяется ${outOfReach}. Утверждений: ${decided.length}; сравнений: ${data.length}.`,
    en: `Requirements: ${requirements.length}; held by properties ${byProperty}, by data alone ${byData}, not checkable ${outOfReach}. Properties: ${decided.length}; comparisons of data: ${data.length}.`,
  };
}

function requirementHead(language: Language): readonly string[] {
  const translation = language === 'en' ? [words.translation] : [];
  return [words.id, words.quote, ...translation, words.heldBy].map((word) => word[language]);
}

function requirementRows(language: Language): readonly (readonly string[])[] {
  return requirements.map(({ id, quote, en }) => [
    id,
    `«${plain(quote)}»`,
    ...(language === 'en' ? [plain(en)] : []),
    standing(id, language),
  ]);
}

function decisionRows(language: Language): readonly (readonly string[])[] {
  return decisions.map(({ id, question, answer }) => [
    id,
    plain(question[language]),
    plain(answer[language]),
    standing(id, language),
  ]);
}

/** What stands for a requirement or a decision, by id; where nothing can, why not. */
function standing(id: ClaimSource, language: Language): string {
  const { properties, dataChecks, notCheckable: why } = heldBy(id);
  if (why) return plain(`${words.notCheckable[language]}: ${why[language]}`);
  return [...properties, ...dataChecks].map((each) => code(each.id)).join('<br>');
}

function propertyRows(
  { decisions: decided }: JourneyVerdicts,
  language: Language,
): readonly (readonly string[])[] {
  return decided.map(({ property: { id, says, claim, sources }, holds, vacuous, over }) => {
    const found = vacuous
      ? words.noPremise
      : holds === null
        ? words.notKnown
        : holds
          ? words.holds
          : words.violated;
    const { configurations, steps } = over;
    const counted = `${words.configurations[language]}: ${configurations}, ${words.edges[language].toLowerCase()}: ${steps}`;
    return [
      code(id),
      plain(says[language]),
      claimKinds[claim.kind][language],
      sources.join(', '),
      `${found[language]}. ${counted}`,
    ];
  });
}

function dataRows({ data }: JourneyVerdicts, language: Language): readonly (readonly string[])[] {
  return data.map(({ check: { id, says, sources }, wrong }) => [
    code(id),
    plain(says[language]),
    sources.join(', '),
    (wrong.length === 0 ? words.same : words.differs)[language],
  ]);
}
