import { alphabet } from '../../machines/index.ts';
import { properties } from '../../machines/requirements/properties/index.ts';
import type { Chart } from '../chart/index.ts';
import type { Finding } from '../checks/index.ts';
import {
  type DecideOptions,
  type Decision,
  decideAll,
  type Places,
  type Property,
  type PropertyCounts,
  propertyCounts,
  propertyFindings,
} from '../checks/properties/index.ts';
import { storyAddress } from '../review/story-address.ts';
import type { Words } from '../run/index.ts';
import type { StateSpace } from '../space/index.ts';
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

const decided = new WeakMap<StateSpace, readonly Decision[]>();

/** Every property decided over a state space, once. */
function decisionsOn(space: StateSpace, chart: Chart): readonly Decision[] {
  const known = decided.get(space) ?? decideAll(journeyProperties, space, journeyOptions(chart));
  decided.set(space, known);
  return known;
}

/** As much of an analysis as deciding needs. */
type Explored = Pick<Analysis, 'subject' | 'chart' | 'space'>;

/** What was found of the journey's properties and of the data beside them. */
export interface JourneyVerdicts {
  readonly decisions: readonly Decision[];
  readonly counts: PropertyCounts;
  readonly data: readonly DataVerdict[];
  /** Every property that is violated, or holds for want of what it speaks of, and all data that are wrong. */
  readonly findings: readonly Finding[];
}

/**
 * Decides every property of the journey over all that can happen in it, and runs the data checks.
 * @param analysis that of the journey
 * @param words in which violations are told
 * @param save where their stories are kept, if they are
 * @throws PropertyError if a property names what the journey does not have
 */
export function journeyVerdicts(
  { space, chart, subject }: Explored,
  words: Words = subjectWords(subject, 'en'),
  save?: Places['save'],
): JourneyVerdicts {
  const decisions = decisionsOn(space, chart);
  const data = runDataChecks(groundsOf(space));
  const addressOf: Places['addressOf'] = (story) => storyAddress(space, story, subject.id, words.language);
  return {
    decisions,
    counts: propertyCounts(decisions, space),
    data,
    findings: [
      ...propertyFindings(decisions, space, words, {
        addressOf,
        page: 'docs/review.html',
        ...(save && { save }),
      }),
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
