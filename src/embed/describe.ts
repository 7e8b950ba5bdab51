import {
  type Election,
  type EpochMs,
  type Observation,
  observe,
  type ReasonId,
  refusalReasons,
} from '../../machines/index.ts';
import type { Where } from '../../machines/journey/closed.ts';
import { textsFor } from '../../machines/texts.ts';
import { sortedSteps } from './describe/actions.ts';
import { deadlinesFor, nextDeadline, phaseOf, type Reader, routeFor } from './describe/deadlines.ts';
import { progressOf } from './describe/progress.ts';
import { mainState, namedState, situationsOf } from './describe/situations.ts';
import { reasonWhys, type Told } from './describe/whys.ts';
import type { Description, Language } from './description.ts';
import { entered } from './entered.ts';
import type { JourneySnapshot, Standing } from './standing.ts';

/** For whom a journey is described, and when. */
export interface DescribeOptions extends Pick<Standing, 'registration' | 'correctedAt'> {
  readonly lang: Language;
  /** Epoch milliseconds. */
  readonly now: EpochMs;
  /** The visitor's own IANA time zone. */
  readonly zone: string;
  readonly election: Election;
}

/**
 * All that an interface shows of a journey, in words of one language: where the voter stands, what can be done and what not, why
 * and what would change that, and by when. Dates come from the election and are told on two clocks; what the clock alone does is
 * among the deadlines and is no action. Pure: the same arguments give the same description, and parts that are told alike are
 * the same objects.
 * @throws {RangeError} when the zone or the registration is unknown, or the registration does not fit the journey's route
 * @sources, D-01, D-02, D-18, D-22
 */
export function describe(snapshot: JourneySnapshot, options: DescribeOptions): Description {
  const { lang, now, correctedAt, ...rest } = options;
  const reader: Reader = { lang, ...rest };
  expectRoute(snapshot, reader);
  const observation = observe(snapshot);
  const { outcome } = observation;
  const where: Where = { entered: entered(snapshot), context: snapshot.context };
  const deadlines = deadlinesFor(reader, now, correctedAt);
  const waitTooLong = deadlines.some(
    ({ id, at }) => id === 'correction.waitOver' && at >= reader.election.instants.filing.closes,
  );
  const texts = textsFor(reader.election);
  const told: Told = { texts, election: reader.election, lang, where, outcome, waitTooLong };

  const main = namedState(mainState(where.entered, outcome), texts, lang);
  const phase = phaseOf(where, reader, now);
  const { available, refused, closed, next } = sortedSteps(
    snapshot,
    observation,
    attemptReasons(observation, where),
    told,
  );
  return {
    title: main.name,
    explanation: main.about,
    situations: situationsOf(where.entered, texts, lang),
    phase: { id: phase, text: texts.phases[phase][lang] },
    deadline: nextDeadline(deadlines, where),
    deadlines,
    actions: available,
    refused,
    closed,
    next,
    reasons: reasonWhys(observation.reasons, told),
    progress: progressOf(where, outcome, lang),
    outcome: outcome === null ? null : namedState(outcome, texts, lang),
  };
}

function expectRoute({ context: { route } }: JourneySnapshot, reader: Reader): void {
  const expected = routeFor(reader);
  if (route === expected) return;
  throw new RangeError(
    `expected a journey on the route "${expected}", which follows from the registration "${reader.registration}", got one on "${route}"`,
  );
}

/** Why an attempt to file would be refused now. */
function attemptReasons({ events }: Observation, { entered, context }: Where): readonly ReasonId[] {
  if (events['application.submitted'] !== 'refused') return [];
  return refusalReasons({
    ...context,
    application: entered('processing') ? 'processing' : entered('accounted') ? 'accounted' : 'none',
    filing: entered('filing') ? 'open' : 'closed',
  });
}
