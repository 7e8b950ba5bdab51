import { setup } from 'xstate';
import * as actions from './actions.ts';
import type { Context, Input } from './context.ts';
import type { JourneyEvent } from './events.ts';
import * as guards from './guards.ts';
import type { StateMeta, TransitionMeta } from './meta.ts';

/** The one setup of the journey and its stages: types, guards and actions by name. */
export const model = setup({
  types: {} as {
    context: Context;
    events: JourneyEvent;
    input: Input;
    meta: StateMeta;
    transitionMeta: TransitionMeta;
  },
  guards: { ...guards },
  actions: { ...actions },
});
