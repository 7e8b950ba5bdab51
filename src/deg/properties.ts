import { alphabet } from '../../machines/index.ts';
import { properties } from '../../machines/requirements/properties/index.ts';
import type { Chart } from '../chart/index.ts';
import type { Finding } from '../checks/index.ts';
import {
  type DecideOptions,
  type Decision,
  decideAll,
  type Property,
  storyLines,
  toldStory,
} from '../checks/properties/index.ts';
import type { Analysis } from './analysis.ts';
import { type DataVerdict, groundsOf, runDataChecks } from './data-checks/index.ts';
import { refusalsIn } from './refusals.ts';
import { subjectWords } from './words.ts';

/** The leaflet's requirements and the decisions about them, as the engine takes them. */
export const journeyProperties: readonly Property[] = properties;

const actors: ReadonlyMap<string, string> = new Map(alphabet.map(({ key, actor }) => [key, actor]));

/** What deciding must be told of the journey: whose step an event is, and that an attempt is refused which records reasons. */
export function journeyOptions(chart: Chart): DecideOptions {
  const refusals = refusalsIn(chart);
  return {
    actorOf: ({ key }) => actors.get(key) ?? null,
    isRefused: ({ transitions }) => transitions.some((id) => refusals.has(id)),
  };
}

/** What was found of the journey's properties and of the data beside them. */
export interface JourneyVerdicts {
  readonly decisions: readonly Decision[];
  readonly data: readonly DataVerdict[];
  /** Every property that is violated, or holds for want of what it speaks of, and all data that are wrong. */
  readonly findings: readonly Finding[];
}

/**
 * Decides every property of the journey over all that can happen in it, and runs the data checks.
 * @param analysis that of the journey
 * @throws PropertyError if a property names what the journey does not have
 */
export function journeyVerdicts(analysis: Analysis): JourneyVerdicts {
  const { space, chart } = analysis;
  const decisions = decideAll(journeyProperties, space, journeyOptions(chart));
  const data = runDataChecks(groundsOf(space));
  return {
    decisions,
    data,
    findings: [
      ...decisions.flatMap((decision) => propertyFinding(decision, analysis)),
      ...data.flatMap(({ check, wrong }) =>
        wrong.map(
          ({ where, message }): Finding => ({
            check: 'data',
            where: check.id,
            message: `${where}: ${message}`,
          }),
        ),
      ),
    ],
  };
}

function propertyFinding(decision: Decision, { space, subject }: Analysis): readonly Finding[] {
  const { property, holds, vacuous } = decision;
  if (holds === true && !vacuous) return [];
  const told = holds === false ? toldStory(space, decision, subjectWords(subject, 'en')) : null;
  const lines = told ? storyLines(told, 'en') : [];
  const sentence = `“${property.says.en}” (${property.sources.join(', ')})`;
  return [
    {
      check: 'property',
      where: property.id,
      message: [`${sentence}: ${found(decision)}`, ...lines].join('\n    '),
    },
  ];
}

function found({ holds, vacuous, story }: Decision): string {
  if (vacuous) return 'holds only since what it speaks of never occurs.';
  if (holds === null) return 'is not known, since not all of the journey was explored.';
  return story ? 'is violated. The shortest story:' : 'is violated: it never comes.';
}
