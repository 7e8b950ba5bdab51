import * as v from 'valibot';
import { type Election, OTHER_REGISTRATION, timeZoneOf } from '../../machines/elections/index.ts';
import { calendarDate } from '../election/calendar-date.ts';
import { civilDateAt } from '../election/civil-date-at.ts';
import { closedObject } from '../faults/closed-object.ts';
import { type Fault, faultOf } from '../faults/fault.ts';
import { jsonPath } from '../faults/json-path.ts';
import { instant } from './instant.ts';
import { repeatedKey } from './repeated-key.ts';
import { similarName } from './similar-name.ts';

const dayMs = 86_400_000;

/** What is known of a voter who asks why an application is refused, and when (`at`, epoch milliseconds). */
export type Question = v.InferOutput<ReturnType<typeof questionSchema>>;

/** Reads one question; its fault where it is none, the first in the order of the keys. */
export type QuestionReader = (json: string) => { question: Question } | { fault: Fault };

/** A reader of questions about an election. It never throws. */
export function questionReader(election: Election): QuestionReader {
  const schema = questionSchema(election);
  return (json) => {
    if (json.trim() === '') return { fault: at('$', 'a JSON object', 'a blank line') };
    if (json.includes('\uFFFD')) return { fault: at('$', 'UTF-8 text', 'bytes that are not UTF-8') };
    let input: unknown;
    try {
      input = JSON.parse(json);
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return { fault: at('$', 'a JSON object', `text that is not JSON (${why})`) };
    }
    const repeated = repeatedKey(json);
    if (repeated !== undefined) {
      return { fault: at(jsonPath(repeated), 'each key once', 'this one a second time') };
    }
    const parsed = v.safeParse(schema, input);
    if (!parsed.success) return { fault: faultOf(parsed.issues[0]) };
    const fault = bornAfterAsking(election, parsed.output);
    return fault === undefined ? { question: parsed.output } : { fault };
  };
}

function questionSchema(election: Election) {
  const names = [...election.regions.map(({ name }) => name), election.tver.name, OTHER_REGISTRATION];
  const registration = `a region's name as the leaflet prints it, "${election.tver.name}" or "${OTHER_REGISTRATION}"`;
  const boolean = v.boolean('true or false');
  const applications = ['none', 'processing', 'accounted'] as const;
  return closedObject({
    registration: v.pipe(
      v.string(registration),
      v.check(
        (input) => names.includes(input),
        ({ input }) => {
          const similar = similarName(input, names);
          return similar === undefined ? registration : `${registration} (did you mean "${similar}"?)`;
        },
      ),
    ),
    birthDate: calendarDate,
    gosuslugi: closedObject({ confirmed: boolean, phoneConfirmed: boolean, registerMatched: boolean }),
    applications: closedObject({
      deg: v.picklist(applications, '"none", "processing" or "accounted"'),
      pollingStation: boolean,
    }),
    at: instant,
  });
}

/** Nobody asks before being born; the day of asking is that of the calendar at home. */
function bornAfterAsking(
  election: Election,
  { registration, birthDate, at: asked }: Question,
): Fault | undefined {
  // No calendar is a whole day behind UTC's: this spares nearly everybody the look into the time zone.
  if (Date.parse(birthDate) + dayMs <= asked) return undefined;
  const today = civilDateAt(asked, timeZoneOf(election, registration));
  if (birthDate <= today) return undefined;
  return at('$.birthDate', `a date not after ${today}, the day of $.at`, JSON.stringify(birthDate));
}

function at(path: string, expected: string, received: string): Fault {
  return { path, expected, received };
}
