import { assign, setup } from 'xstate';
import {
  type Claim,
  type DecideOptions,
  type Decision,
  decide,
} from '../../../src/checks/properties/index.ts';
import { explore } from '../../../src/space/index.ts';

/** A parcel: paid for by a customer, sent or refunded by a shop, delivered or lost by a courier. */
export const parcel = setup({
  types: {} as {
    context: { reasons: readonly string[] };
    events: { type: 'pay' | 'cancel' | 'send' | 'refund' | 'deliver' | 'lose' | 'search' | 'find' };
  },
  actions: { refuse: assign({ reasons: ['paid'] }) },
}).createMachine({
  id: 'parcel',
  context: { reasons: [] },
  initial: 'ordered',
  states: {
    ordered: { id: 'ordered', on: { pay: 'paid', cancel: 'cancelled' } },
    paid: { id: 'paid', on: { send: 'sent', refund: 'cancelled', cancel: { actions: 'refuse' } } },
    sent: { id: 'sent', on: { deliver: 'delivered', lose: 'lost' } },
    lost: { id: 'lost', on: { search: { target: 'lost', reenter: true }, find: 'sent' } },
    delivered: { id: 'delivered', type: 'final' },
    cancelled: { id: 'cancelled', type: 'final' },
  },
});

const actors: Readonly<Record<string, string>> = {
  pay: 'customer',
  cancel: 'customer',
  send: 'shop',
  refund: 'shop',
  deliver: 'courier',
  lose: 'courier',
  search: 'courier',
  find: 'courier',
};

export const space = explore(parcel);

export const options: DecideOptions = {
  actorOf: ({ key }) => actors[key] ?? null,
  isRefused: ({ transitions }) => transitions.includes('paid/cancel/0'),
};

/** A decision with its story as event keys. */
export interface Told extends Pick<Decision, 'holds' | 'vacuous' | 'over'> {
  readonly story: string | null;
  readonly since: number | null;
}

export function decideParcel(claim: Claim): Told {
  const property = { id: 'p', sources: [], says: { ru: '', en: '' }, claim };
  const { story, holds, vacuous, over } = decide(property, space, options);
  const keys = (moves: readonly { readonly event: number }[]) =>
    moves.map(({ event }) => space.alphabet[event]!.key).join(' ');
  const told = story && [keys(story.path.moves), keys(story.repeats)].filter(Boolean).join(' | ');
  return { holds, vacuous, over, story: told, since: story?.since ?? null };
}
