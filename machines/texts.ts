import { accountedTexts } from './accounted/texts.ts';
import { applicationTexts } from './application/texts.ts';
import { ballotTexts } from './ballot/texts.ts';
import { confirmationTexts } from './confirmation/texts.ts';
import { president2024Definition } from './elections/president2024.definition.ts';
import type { ElectionDefinition } from './elections/types.ts';
import { inPersonTexts } from './in-person/texts.ts';
import { actionTexts } from './journey/action-labels.ts';
import {
  actorTexts,
  closedTexts,
  machineTexts,
  phaseTexts,
  profileTexts,
  refusalTexts,
  repeatTexts,
} from './journey/labels.ts';
import { reasonTexts } from './journey/reason-texts.ts';
import { remedyNoteTexts, remedyTexts } from './journey/remedy-texts.ts';
import { journeyTexts } from './journey/texts.ts';
import { type Told, withDates } from './model/dates.ts';
import type { EventKey, EventType } from './model/events.ts';
import { guardTexts } from './model/guard-texts.ts';
import type { EventText, StateText } from './model/text.ts';
import { outcomesTexts } from './outcomes/texts.ts';
import { registrationTexts } from './registration/texts.ts';
import { votingWindowTexts } from './voting-window/texts.ts';

export type { EventText, GuardText, StateText, Text } from './model/text.ts';

const states = {
  ...journeyTexts.states,
  ...votingWindowTexts.states,
  ...registrationTexts.states,
  ...confirmationTexts.states,
  ...applicationTexts.states,
  ...accountedTexts.states,
  ...ballotTexts.states,
  ...inPersonTexts.states,
  ...outcomesTexts.states,
} as const;

/** The id of a state of the journey or of a stage on its own. */
export type StateTextId = keyof typeof states;

/** The key of an event, `identity.confirmed(sber)`, or its type alone, `identity.confirmed`, which an arrow shows. */
export type EventTextId = EventType | EventKey;

const events: Readonly<Record<EventTextId, EventText>> = {
  ...registrationTexts.events,
  ...confirmationTexts.events,
  ...applicationTexts.events,
  ...ballotTexts.events,
  ...inPersonTexts.events,
  ...votingWindowTexts.events,
};

const undated = {
  states,
  events,
  guards: guardTexts,
  machines: machineTexts,
  actors: actorTexts,
  profile: profileTexts,
  actions: actionTexts,
  closed: closedTexts,
  reasons: reasonTexts,
  remedies: remedyTexts,
  remedyNotes: remedyNoteTexts,
  repeats: repeatTexts,
  phases: phaseTexts,
  refusal: refusalTexts,
} as const;

/** Everything that the model says, in Russian and in English. */
export type Texts = Told<typeof undated>;

const dated = new WeakMap<ElectionDefinition, Texts>();

/** Everything that the model says, with the dates of an election. */
export function textsFor(election: ElectionDefinition): Texts {
  const known = dated.get(election) ?? withDates(undated, election);
  dated.set(election, known);
  return known;
}

/** Everything that the model says, with the dates of 2024. */
export const texts = textsFor(president2024Definition);

export type GuardTextId = keyof typeof texts.guards;

/** @throws {Error} when no state of the model has this id */
export function stateText(id: string): StateText {
  return known(texts.states, id, 'a state id of the journey or one of its stages');
}

/** @throws {Error} when this is neither an event key nor an event type */
export function eventText(key: string): EventText {
  return known(texts.events, key, 'an event key or type, such as identity.confirmed(sber)');
}

function known<T>(all: Readonly<Record<string, T>>, id: string, what: string): T {
  const found = Object.hasOwn(all, id) ? all[id] : undefined;
  if (!found) throw new Error(`Expected ${what}, and got "${id}". See texts in machines/texts.ts.`);
  return found;
}
