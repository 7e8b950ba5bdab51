import type { Words } from '../../run/index.ts';
import type { StateSpace } from '../../space/index.ts';
import type { Finding, FindingStory } from '../finding.ts';
import type { Decision, Story } from './decision.ts';
import { storyLines, toldStory } from './told-story.ts';

/** Where the stories of findings can be gone again. */
export interface Places {
  /** The visualizer's address of a story, from `#` on. */
  readonly addressOf: (story: Story) => string;
  /** What people call the page that has this address. */
  readonly page: string;
  /** Saves a story and tells its file; null where it cannot be saved. Left out where nobody asked for files. */
  readonly save?: (decision: Decision, story: Story) => string | null;
}

/** How many properties were decided which way, and over what. */
export interface PropertyCounts {
  readonly total: number;
  readonly hold: number;
  readonly violated: number;
  /** Of those that hold, how many do so only since what they speak of never occurs. */
  readonly vacuous: number;
  /** Not known, since only a part was explored. */
  readonly undecided: number;
  readonly configurations: number;
  readonly edges: number;
  /** By the id of the property. */
  readonly verdicts: Readonly<Record<string, 'holds' | 'vacuous' | 'violated' | 'unknown'>>;
}

export function propertyCounts(decisions: readonly Decision[], space: StateSpace): PropertyCounts {
  const count = (test: (decision: Decision) => boolean) => decisions.filter(test).length;
  return {
    total: decisions.length,
    hold: count(({ holds }) => holds === true),
    violated: count(({ holds }) => holds === false),
    vacuous: count(({ vacuous }) => vacuous),
    undecided: count(({ holds }) => holds === null),
    configurations: space.size,
    edges: space.stepCount,
    verdicts: Object.fromEntries(
      decisions.map(({ property: { id }, holds, vacuous }) => [
        id,
        vacuous ? 'vacuous' : holds === null ? 'unknown' : holds ? 'holds' : 'violated',
      ]),
    ),
  };
}

/** A finding for every property that is violated, that holds for want of what it speaks of, or that is not known to hold. */
export function propertyFindings(
  decisions: readonly Decision[],
  space: StateSpace,
  words: Words,
  places: Places,
): readonly Finding[] {
  return decisions
    .filter(({ holds, vacuous }) => holds !== true || vacuous)
    .map((decision): Finding => {
      const { property, story } = decision;
      const told = toldStory(space, decision, words);
      const data = told && story && dataOf(decision, story, space, places);
      const sources = property.sources.length > 0 ? ` (${property.sources.join(', ')})` : '';
      const lines = [
        `«${property.says[words.language]}»${sources} ${found[words.language](decision)}`,
        ...(told ? storyLines(told, words.language) : []),
        ...(data ? [`${places.page}${data.address}`] : []),
        ...(data && places.save
          ? [data.file === undefined ? notSaved[words.language] : `deg replay ${data.file}`]
          : []),
      ];
      return {
        check: 'property',
        where: property.id,
        message: lines.join('\n    '),
        ...(data && { story: data }),
      };
    });
}

function dataOf(
  decision: Decision,
  story: Story,
  { alphabet, inputs }: StateSpace,
  { addressOf, save }: Places,
): FindingStory {
  const { path, repeats } = story;
  const input = inputs[path.start];
  const file = save?.(decision, story) ?? undefined;
  return {
    ...(input !== undefined && { input }),
    events: [...path.moves, ...repeats].map(({ event }) => alphabet[event]!.key),
    repeated: repeats.length,
    address: addressOf(story),
    ...(file !== undefined && { file }),
  };
}

const notSaved = {
  ru: 'Историю не сохранить в файл: входные данные, содержимое события или ответ актора не записать в JSON. Объявите ответы акторов.',
  en: 'The story cannot be saved as a file: an input, a payload or what an actor reports is no JSON. Declare what actors report.',
} as const;

const found = {
  ru: ({ holds, vacuous, story }: Decision) => {
    if (vacuous) return 'выполняется лишь потому, что того, о чём речь, не бывает.';
    if (holds === null) return '— неизвестно: исследована только часть.';
    return story ? 'не выполняется. Кратчайшая история:' : 'не выполняется: этого не бывает никогда.';
  },
  en: ({ holds, vacuous, story }: Decision) => {
    if (vacuous) return 'holds only since what it speaks of never occurs.';
    if (holds === null) return 'is not known: only a part was explored.';
    return story ? 'is violated. The shortest story:' : 'is violated: it never comes.';
  },
} as const;
