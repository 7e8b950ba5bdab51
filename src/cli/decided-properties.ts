import { type Command, Option } from 'commander';
import type { Finding } from '../checks/index.ts';
import {
  decideGiven,
  type PropertyCounts,
  propertyCounts,
  propertyFindings,
} from '../checks/properties/index.ts';
import { storyAddress } from '../review/story-address.ts';
import { type Language, plainWords } from '../run/index.ts';
import type { StateSpace } from '../space/index.ts';
import { inFile, namedProperties } from './given-properties.ts';
import { storiesTo } from './saved-stories.ts';

/** What the command line says of properties. */
export interface PropertyFlags {
  readonly properties?: string;
  readonly stories?: string;
  readonly lang: Language;
}

/** What was found of properties. */
export interface DecidedProperties {
  readonly counts: PropertyCounts;
  readonly findings: readonly Finding[];
}

export const propertyHelp = `
--properties FILE decides properties of a machine of your own over all that can happen in it. FILE is JSON, or FILE#EXPORT of a
TypeScript or JavaScript module: a list of properties, or { properties, actors, refused }. For instance
  [{ "id": "paid-first", "says": "Nothing is sent before it is paid",
     "claim": { "kind": "precedes", "first": { "happened": "paid" }, "then": { "in": "shop.sent" } } }]
A property that is violated is told with the shortest story in which it is; one that speaks of what never occurs is a finding
too. All kinds of claims, and what a file may hold: docs/checking.md.
`;

/** Adds the flags to a command. */
export function withPropertyFlags(command: Command): Command {
  return command
    .option('--properties <FILE>', 'properties of a machine of your own: a JSON file, or FILE#EXPORT')
    .option('--stories <FOLDER>', 'save the story of each violated property as a file for deg replay')
    .addOption(
      new Option('--lang <language>', 'the language in which properties and their stories are told')
        .choices(['ru', 'en'])
        .default('en'),
    );
}

/**
 * Reads the properties that are given, if any are, before the machine is explored.
 * @param name the machine as the command line names it
 * @throws UsageError if they cannot be read; what is returned throws one if they name what the machine does not have
 */
export async function propertiesFor(
  name: string,
  { properties: file, stories, lang }: PropertyFlags,
): Promise<((space: StateSpace) => DecidedProperties) | undefined> {
  if (file === undefined) return undefined;
  const given = await namedProperties(file);
  return (space) => {
    const decisions = inFile(file, () => decideGiven(given, space));
    const words = plainWords(space.machine, lang);
    return {
      counts: propertyCounts(decisions, space),
      findings: propertyFindings(decisions, space, words, {
        addressOf: (story) => storyAddress(space, story, space.machine, lang),
        page: { ru: 'на странице deg review: ', en: 'on the page of deg review: ' }[lang],
        ...(stories !== undefined && { save: storiesTo(stories, name, space, words) }),
      }),
    };
  };
}

/** The counts in a line. */
export function countsLine(counts: PropertyCounts): string {
  const { total, hold, vacuous, violated, undecided } = counts;
  const parts = [
    `${hold} hold${vacuous > 0 ? `, ${vacuous} of them since what they speak of never occurs` : ''}`,
    `${violated} ${violated === 1 ? 'is' : 'are'} violated`,
    ...(undecided > 0 ? [`${undecided} not known`] : []),
  ];
  return `Properties: ${total}; ${parts.join('; ')}. Decided over ${counts.configurations} configurations and ${counts.edges} edges.`;
}
