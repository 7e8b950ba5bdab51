import { assign } from 'xstate';
import { type journey, type Profile, type ReasonId, refusalReasons } from '../../../machines/index.ts';
import type { Context } from '../../../machines/model/context.ts';
import type { JourneyEvent } from '../../../machines/model/events.ts';
import { Draft } from './draft.ts';

/** A fault planted in the journey, and the voters with whom it shows. */
export interface Plant {
  readonly starts: readonly Profile[];
  readonly machine: () => typeof journey;
}

/** The attempt to file. */
export const file = 'application.submitted';

/** What makes a step an attempt that is refused. */
export const record = { type: 'recordReasons', params: { application: 'none', filing: 'open' } };

/** Whether the event says that it was done in this way. */
export const via =
  (wanted: string) =>
  ({ event }: { readonly event: JourneyEvent }) =>
    'via' in event && event.via === wanted;

const facts = {
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  channel: 'gosuslugi',
} as const;

/** Every key of the context has a value in this start, so that properties may ask for it; nothing else happens from it. */
const complete: Profile = { ...facts, route: 'federal', adult: false, pollingStationApplication: true };

export const moscow: readonly Profile[] = [
  { route: 'moscow', adult: true },
  { route: 'moscow', adult: false },
  complete,
];
export const ready: readonly Profile[] = [{ ...facts, route: 'federal', adult: true }, complete];
export const bothSites: readonly Profile[] = [
  ...ready,
  { ...facts, route: 'federal', adult: true, channel: 'vybory' },
];
/** Account and phone are there, and the data differ. */
export const differing: readonly Profile[] = [
  { ...facts, route: 'federal', adult: true, registerMatch: false },
  complete,
];
export const unconfirmed: readonly Profile[] = [
  { ...facts, route: 'federal', adult: true, account: false, phone: false },
  complete,
];
export const hopeless: readonly Profile[] = [
  { ...facts, route: 'federal', adult: false, account: false },
  { ...facts, route: 'federal', adult: true, account: false, pollingStationApplication: true },
  complete,
];
export const elsewhere: readonly Profile[] = [{ route: 'tver' }, { route: 'other' }, complete];
export const everywhere: readonly Profile[] = [...moscow, ...ready, ...elsewhere];

/** A fault in what the chart says. */
export function chart(starts: readonly Profile[], spoil: (draft: Draft) => void): Plant {
  return {
    starts,
    machine: () => {
      const draft = new Draft();
      spoil(draft);
      return draft.machine();
    },
  };
}

/** A fault in which reasons an attempt is refused with. */
export function reasons(
  starts: readonly Profile[],
  spoil: (reasons: readonly ReasonId[]) => readonly ReasonId[],
): Plant {
  return {
    starts,
    machine: () => {
      const recordReasons = assign<Context, JourneyEvent, Attempt, JourneyEvent, never>({
        reasons: ({ context }, attempt) => spoil(refusalReasons({ ...context, ...attempt })),
      });
      return new Draft().machine().provide({ actions: { recordReasons } });
    },
  };
}

type Attempt = Pick<Parameters<typeof refusalReasons>[0], 'application' | 'filing'>;

/** A fault in whether the conditions for filing are met. */
export function conditions(starts: readonly Profile[], meets: (context: Context) => boolean): Plant {
  const meetsConditions = ({ context }: { readonly context: Context }) => meets(context);
  return { starts, machine: () => new Draft().machine().provide({ guards: { meetsConditions } }) };
}

/** Whether nothing but the calendar and an earlier application could refuse, as the journey has it. */
export function meetsAll(context: Context): boolean {
  return refusalReasons({ ...context, application: 'none', filing: 'open' }).length === 0;
}

/** An action of a planted transition that changes what is known of the voter. */
export function change(how: (context: Context) => Partial<Context>) {
  return assign<Context, JourneyEvent, undefined, JourneyEvent, never>(({ context }) => how(context));
}
