import {
  type CivilDate,
  type Election,
  type EpochMs,
  phaseAt,
  routeOf,
  timeZoneOf,
  votingWindowOf,
} from '../../../machines/index.ts';
import { civilDateAt, correctionWaitEndsAt } from '../../election/index.ts';
import { type Calendar, registrationsOf } from './meaning.ts';
import { dayShifted, yearShifted } from './shifted.ts';

/** Something that a host asks the rules of the model. */
export type Question =
  | { readonly ask: 'route'; readonly registration: string }
  | { readonly ask: 'phase'; readonly registration: string; readonly at: EpochMs }
  | { readonly ask: 'wait ends'; readonly registration: string; readonly correctedAt: EpochMs }
  | { readonly ask: 'wait over'; readonly correctedOn: CivilDate; readonly today: CivilDate }
  | { readonly ask: 'adult'; readonly birthDate: CivilDate };

const DAY = 86_400_000;

/**
 * The boundary values of an election (Myers, «The Art of Software Testing», 1979): for every registration its route, the phase just
 * before, at and just after each instant of its calendar, and the end of a wait that begins just before and at a midnight of its clock;
 * who is of age, born a day before and after the last who is, and a year; the days on which a wait is not yet over, and is.
 */
export function boundaryQuestions(election: Election): readonly Question[] {
  const { instants, correctionWait, adulthood, filing } = election;
  const born = yearShifted(adulthood.date, -18);
  const perRegistration = registrationsOf(election).flatMap((registration): Question[] => {
    const voting = votingWindowOf(election, registration);
    const around = [instants.filing.opens, instants.filing.closes, voting.opens, voting.closes].flatMap(
      (at) => [at - 1, at, at + 1],
    );
    const midnight = midnightOn(filing.closesAfter, timeZoneOf(election, registration));
    return [
      { ask: 'route', registration },
      ...around.map((at): Question => ({ ask: 'phase', registration, at })),
      ...[midnight - 1, midnight].map(
        (correctedAt): Question => ({ ask: 'wait ends', registration, correctedAt }),
      ),
    ];
  });
  return [
    ...perRegistration,
    ...[-365, -1, 0, 1, 365].map((days): Question => ({ ask: 'adult', birthDate: dayShifted(born, days) })),
    ...[-1, 0, 1].map(
      (days): Question => ({
        ask: 'wait over',
        correctedOn: filing.opens,
        today: dayShifted(filing.opens, correctionWait.days + days),
      }),
    ),
  ];
}

/** What the rules answer; `refused` where they throw, since the registration is unknown to them. */
export function answerTo(
  { election, isAdultOn, isCorrectionWaitOver }: Calendar,
  question: Question,
): unknown {
  try {
    switch (question.ask) {
      case 'route':
        return routeOf(election, question.registration);
      case 'phase':
        return phaseAt(election, question.registration, question.at);
      case 'wait ends':
        return correctionWaitEndsAt(
          question.correctedAt,
          timeZoneOf(election, question.registration),
          election.correctionWait.days,
        );
      case 'wait over':
        return isCorrectionWaitOver(question.correctedOn, question.today, election.correctionWait.days);
      case 'adult':
        return isAdultOn(question.birthDate, election.adulthood.date);
    }
  } catch (error) {
    if (error instanceof RangeError) return 'refused';
    throw error;
  }
}

/** The first instant of a day by a time zone's clock. */
function midnightOn(date: CivilDate, timeZone: string): EpochMs {
  const noon = Date.parse(`${date}T12:00Z`);
  return correctionWaitEndsAt(noon - DAY, timeZone, daysBetween(civilDateAt(noon - DAY, timeZone), date));
}

function daysBetween(from: CivilDate, to: CivilDate): number {
  return (Date.parse(to) - Date.parse(from)) / DAY;
}
