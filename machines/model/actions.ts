import { assign } from 'xstate';
import { type FilingFacts, refusalReasons } from '../rules/index.ts';
import type { Context } from './context.ts';
import type { JourneyEvent } from './events.ts';

/** What the states know about an attempt to file and the context does not. */
export type Attempt = Pick<FilingFacts, 'application' | 'filing'>;

const change = assign<Context, JourneyEvent, undefined, JourneyEvent, never>;

/** Keeps every reason for which the attempt is refused, in the leaflet's order (R-62, D-22). */
export const recordReasons = assign<Context, JourneyEvent, Attempt, JourneyEvent, never>({
  reasons: ({ context }, attempt) => refusalReasons({ ...context, ...attempt }),
});

/** A filing that succeeded leaves no refusal standing. */
export const clearReasons = change({ reasons: [] });

export const confirmAccount = change({ account: true });
export const confirmPhone = change({ phone: true });
export const matchRegister = change({ registerMatch: true });

export const freezeFacts = change({ frozen: true });
export const unfreezeFacts = change({ frozen: false });
