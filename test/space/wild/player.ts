import { assign, setup } from 'xstate';
import type { Fixture } from '../fixtures/index.ts';

/** A media player: regions for playback, sound and the window; buffering watches the others. */
const machine = setup({
  types: {
    context: {} as { volume: number; finished: boolean },
    events: {} as
      | {
          type:
            | 'play'
            | 'pause'
            | 'stalled'
            | 'canplay'
            | 'ended'
            | 'mute'
            | 'fullscreen'
            | 'escape'
            | 'pointer';
        }
      | { type: 'volume'; to: number },
  },
}).createMachine({
  id: 'player',
  type: 'parallel',
  context: { volume: 50, finished: false },
  states: {
    playback: {
      initial: 'paused',
      states: {
        paused: { on: { play: 'playing' } },
        playing: {
          initial: 'running',
          on: { pause: 'paused', ended: { target: 'ended', actions: assign({ finished: true }) } },
          states: {
            running: { on: { stalled: 'buffering' } },
            buffering: { on: { canplay: 'running' }, after: { 5000: '#broken' } },
            last: { type: 'history' },
          },
        },
        ended: { on: { play: { target: 'playing', actions: assign({ finished: false }) } } },
        broken: { id: 'broken', on: { play: 'playing.last' } },
      },
    },
    sound: {
      initial: 'on',
      on: { volume: { actions: assign({ volume: ({ event }) => event.to }) } },
      states: {
        on: {
          on: { mute: 'muted' },
          always: { guard: ({ context }) => context.volume === 0, target: 'muted' },
        },
        muted: { on: { mute: { guard: ({ context }) => context.volume > 0, target: 'on' } } },
      },
    },
    controls: {
      initial: 'shown',
      on: { pointer: '.shown' },
      states: {
        shown: { on: { pointer: { target: 'shown', reenter: true } }, after: { 3000: 'hidden' } },
        hidden: { on: { pause: 'shown' } },
      },
    },
  },
});

export const player: Fixture = {
  name: 'a media player with parallel regions',
  machine,
  events: [
    ...['play', 'pause', 'stalled', 'canplay', 'ended', 'mute', 'pointer'].map((type) => ({ type })),
    ...[0].map((to) => ({ type: 'volume', to })),
  ],
};
