import * as v from 'valibot';
import type { StateValue } from 'xstate';
import { type Election, OTHER_REGISTRATION, reasonIds } from '../../../machines/index.ts';
import { modelVersion } from '../../../machines/model/version.ts';
import { closedObject } from '../../faults/closed-object.ts';

/** The version of the form in which journeys are saved. */
export const savedFormat = 1;

const format = v.literal(savedFormat, String(savedFormat));
const model = v.literal(modelVersion, String(modelVersion));
const electionOf = ({ id }: Election) => v.literal(id, JSON.stringify(id));

/** The versions under which a journey was saved, where it tells any: another one may have given the rest another form. */
export const versionsSchema = v.object({ format: v.exactOptional(format), model: v.exactOptional(model) });

/** The election for which a journey was saved, where it tells any. */
export const electionSchema = (election: Election) =>
  v.object({ election: v.exactOptional(electionOf(election)) });

const wholeNumber = 'a whole number, at least 0';
const instantText = 'an instant in epoch milliseconds, or null';
// The instants that JavaScript's dates can tell.
const latest = 8.64e15;

// One check each, so that a number which is wrong in two ways is one fault.
const instant = v.pipe(
  v.number(instantText),
  v.check((at) => Number.isInteger(at) && Math.abs(at) <= latest, instantText),
);
const count = v.pipe(
  v.number(wholeNumber),
  v.check((number) => Number.isSafeInteger(number) && number >= 0, wholeNumber),
);

const yesOrNo = v.boolean('true or false');
const fact = v.exactOptional(yesOrNo);

const contextSchema = closedObject({
  route: v.picklist(['moscow', 'federal', 'tver', 'other'], 'a route of the model'),
  adult: fact,
  account: fact,
  phone: fact,
  registerMatch: fact,
  pollingStationApplication: fact,
  channel: v.exactOptional(v.picklist(['gosuslugi', 'vybory'], '"gosuslugi" or "vybory"')),
  reasons: v.array(v.picklist(reasonIds, 'an id of a reason, R-49 to R-58'), 'a list of ids of reasons'),
  frozen: yesOrNo,
});

export const statesText = 'the states of the journey, all that are entered and no others';

/** A saved journey of an election; its states are only known to be there. */
export const savedSchema = (election: Election) => {
  const registrations = [...election.regions.map(({ name }) => name), election.tver.name, OTHER_REGISTRATION];
  return closedObject({
    format,
    model,
    election: electionOf(election),
    registration: v.picklist(registrations, 'a registration that the election knows'),
    revision: count,
    correctedAt: v.nullable(instant),
    value: v.custom<StateValue>((input) => input !== undefined, statesText),
    context: contextSchema,
  });
};
