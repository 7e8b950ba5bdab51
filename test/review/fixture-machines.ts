import { assign, setup } from 'xstate';

// Two machines that have nothing to do with elections: the visualizer must show any machine.

/** Goes round and round. */
export const lights = setup({
  types: { events: {} as { type: 'timer.ran' | 'button.pressed' | 'power.cut' } },
}).createMachine({
  id: 'lights',
  initial: 'red',
  on: { 'power.cut': '.dark' },
  states: {
    red: { meta: { sources: ['S-1'] }, on: { 'timer.ran': 'green' } },
    green: { on: { 'button.pressed': { target: 'amber', meta: { sources: ['S-2', 'S-9'] } } } },
    amber: { on: { 'timer.ran': { target: 'red', meta: { repeat: 'round' } } } },
    dark: { type: 'final' },
  },
});

/** What a hike remembers of who hikes. */
export interface Hiker {
  readonly member: boolean;
  readonly booted: boolean;
  readonly reasons: readonly string[];
}

type HikeEvent = {
  type:
    | 'season.opened'
    | 'season.closed'
    | 'hut.asked'
    | 'hut.granted'
    | 'boots.washed'
    | 'boots.dried'
    | 'walk.begun';
};

/** Three things side by side, refusals with reasons, and a calendar. */
export const hike = setup({
  types: { context: {} as Hiker, events: {} as HikeEvent, input: {} as Pick<Hiker, 'member' | 'booted'> },
  guards: {
    mayAsk: ({ context }) => context.member,
    isDry: ({ context }) => context.booted,
  },
  actions: {
    noteReasons: assign({
      reasons: ({ context }) => (context.booted ? ['S-2'] : ['S-2', 'S-3']),
    }),
    putOn: assign({ booted: true }),
  },
}).createMachine({
  id: 'hike',
  context: ({ input }) => ({ ...input, reasons: [] }),
  initial: 'planning',
  states: {
    planning: {
      type: 'parallel',
      states: {
        season: {
          initial: 'winter',
          states: {
            winter: { on: { 'season.opened': 'summer' } },
            summer: { on: { 'season.closed': { target: '#missed', meta: { sources: ['S-1'] } } } },
          },
        },
        hut: {
          initial: 'free',
          states: {
            free: {
              on: {
                'hut.asked': [
                  { guard: 'mayAsk', target: 'asked', meta: { sources: ['S-2'] } },
                  { target: 'refused', actions: 'noteReasons', meta: { sources: ['S-2', 'S-3'] } },
                ],
              },
            },
            refused: { on: { 'hut.asked': { actions: 'noteReasons', meta: { repeat: 'askedAgain' } } } },
            asked: { on: { 'hut.granted': 'granted' } },
            granted: { on: { 'walk.begun': { guard: 'isDry', target: '#walking' } } },
          },
        },
        boots: {
          initial: 'shelved',
          states: {
            shelved: { on: { 'boots.washed': 'wet' } },
            wet: { on: { 'boots.dried': { target: 'worn', actions: 'putOn' } } },
            worn: {},
          },
        },
      },
    },
    walking: { id: 'walking', type: 'final', meta: { sources: ['S-1'] } },
    missed: { id: 'missed', type: 'final' },
  },
});
