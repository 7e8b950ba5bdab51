/** Types of events that neither the journey nor XState knows. */
export const unknownTypes: readonly string[] = [
  '',
  ' ',
  '\0',
  '**',
  '.',
  '..',
  'vote',
  'vote.*',
  '*.pressed',
  '* ',
  'vote.pressed ',
  ' vote.pressed',
  'Vote.Pressed',
  'vote.pressed.again',
  'vote\u200B.pressed',
  'vоte.pressed', // the o is Cyrillic
  'identity.confirmed(sber)',
  'голос.отдан',
  '🗳',
  '\uD800',
  'null',
  'undefined',
  'NaN',
  '0',
  '-1',
  '__proto__',
  '__defineGetter__',
  'constructor',
  'prototype',
  'toString',
  'valueOf',
  'hasOwnProperty',
  'isPrototypeOf',
  'then',
  'toJSON',
  'candidates-vote.pressed',
  '#voted',
  'journey.voted',
  'voted',
  '../../voted',
  '<script>alert(1)</script>',
  "'; DROP TABLE journeys; --",
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what an attacker would type
  '${process.exit()}',
  '%00',
  '{"type":"vote.pressed"}',
];

/** Types that begin as XState's own do, and mean nothing to this machine. */
export const idleXstateTypes: readonly string[] = [
  'xstate',
  'xstate.',
  'xstate.init',
  'xstate.init.journey',
  'xstate.error',
  'xstate.error.platform.journey',
  'xstate.done.actor.journey',
  'xstate.done.state.journey',
  'xstate.done.state.journey.underway',
  'xstate.done.state.voter',
  'xstate.done.state.ballot',
  'xstate.done.state.constructor',
  'xstate.after.0.journey',
  'xstate.after.86400000.waiting',
  'xstate.snapshot.journey',
  'xstate.promise.resolve',
  'xstate.promise.reject',
  'xstate.observable.next',
  'xstate.route',
  'xstate.route.voted',
  'xstate.stop.',
  'xstate.stopChild',
  'xstate.raise',
  '@xstate.snapshot',
];

/**
 * What XState itself does with an event of its own that somebody sends from outside. It is so for every machine of XState 5,
 * and nothing that a machine says can change it; `journeyEvent` lets none of them in.
 */
export const reservedTypes = {
  throws: ['*'],
  stops: ['xstate.stop'],
  fails: ['xstate.error.actor.x', 'xstate.error.actor.journey'],
  /** A form counts as complete, wherever it is being filled in. */
  completes: ['xstate.done.state.accountData', 'xstate.done.state.documents'],
} as const;

/** What is no text, and so no type. */
export const notTypes: readonly (readonly [name: string, type: unknown])[] = [
  ['nothing', undefined],
  ['null', null],
  ['a number', 5],
  ['NaN', Number.NaN],
  ['a bigint', 10n],
  ['true', true],
  ['a list', ['vote.pressed']],
  ['an object', { toString: () => 'vote.pressed' }],
  ['an object without a prototype', Object.create(null)],
  ['a symbol', Symbol('vote.pressed')],
  ['a function', () => 'vote.pressed'],
  ['a String', new String('vote.pressed')],
];

/** A text of a million characters. */
export const longType = 'vote.pressed'.repeat(90_000);
