import type { AlphabetEntry } from '../../../machines/model/events.ts';
import { secrets } from '../secrets.ts';

/** A way of sending an event of the journey that its type does not foresee. */
export interface Payload {
  readonly name: string;
  /** Whether `via` is still what it was, so that the event can be told. */
  readonly keepsVia: boolean;
  of(entry: AlphabetEntry): unknown;
}

const added = (name: string, more: () => object): Payload => ({
  name,
  keepsVia: true,
  of: ({ event }) => ({ ...more(), ...event }),
});

const wrongVia = (name: string, via: unknown): Payload => ({
  name: `via is ${name}`,
  keepsVia: false,
  of: ({ type }) => ({ type, via }),
});

const deep = nested(10_000);
const huge = 'x'.repeat(4_000_000);
const manyKeys = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}`, index]));
const circle: Record<string, unknown> = {};
circle.itself = circle;

/** Every way, each with the whole event. */
export const payloads: readonly Payload[] = [
  added('secrets of the voter', () => secrets),
  added('an object 10,000 levels deep', () => ({ deep })),
  added('a text of 4 MB', () => ({ huge })),
  added('10,000 keys', () => manyKeys),
  added('a circle', () => ({ circle })),
  added('a symbol as key and as value', () => ({ [Symbol('key')]: 1, value: Symbol('value') })),
  added('what JSON cannot hold', () => ({
    a: 1n,
    b: Number.NaN,
    c: new Map([[1, 2]]),
    d: new Date(0),
    e() {},
  })),
  added('names of methods', () => ({ toString: null, valueOf: null, hasOwnProperty: 1, toJSON: null })),
  added('names that XState uses', () => ({
    output: 1,
    error: 2,
    context: {},
    value: 'voted',
    status: 'done',
  })),
  { name: 'the key __proto__', keepsVia: true, of: ({ event }) => ownProto(event) },
  {
    name: 'another prototype',
    keepsVia: true,
    of: ({ event }) => Object.assign(Object.create(secrets), event),
  },
  { name: 'no prototype', keepsVia: true, of: ({ event }) => Object.assign(Object.create(null), event) },
  { name: 'a frozen event', keepsVia: true, of: ({ event }) => Object.freeze({ ...event, ...secrets }) },
  {
    name: 'a list with the keys of an event',
    keepsVia: true,
    of: ({ event }) => Object.assign([1, 2], event),
  },
  {
    name: 'a function with the keys of an event',
    keepsVia: false,
    of: ({ event }) => Object.assign(() => 0, event),
  },
  {
    name: 'an extra getter that throws',
    keepsVia: true,
    of: ({ event }) => withGetter({ ...event }, 'extra'),
  },
  { name: 'a getter that throws as via', keepsVia: false, of: ({ type }) => withGetter({ type }, 'via') },
  { name: 'a proxy that gives its keys and no more', keepsVia: true, of: ({ event }) => tightLipped(event) },
  { name: 'no via', keepsVia: false, of: ({ type }) => ({ type }) },
  wrongVia('unknown', 'passport'),
  wrongVia('empty', ''),
  wrongVia('__proto__', '__proto__'),
  wrongVia('constructor', 'constructor'),
  wrongVia('a number', 17),
  wrongVia('null', null),
  wrongVia('a list of the right one', ['sber']),
  wrongVia('an object that reads as the right one', { toString: () => 'sber' }),
  wrongVia('a symbol', Symbol('sber')),
  wrongVia('a text of 4 MB', huge),
  wrongVia('10,000 levels deep', deep),
];

/** An object of so many levels, one in another. */
export function nested(levels: number): object {
  let value: object = {};
  for (let level = 0; level < levels; level++) value = { value };
  return value;
}

/** The same keys, and `__proto__` as a key of its own, as JSON brings it. */
function ownProto(event: object): unknown {
  return JSON.parse(
    `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${JSON.stringify(event).slice(1)}`,
  );
}

function withGetter(event: object, key: string): object {
  return Object.defineProperty(event, key, {
    enumerable: true,
    get: () => {
      throw new Error('a getter that throws');
    },
  });
}

function tightLipped(event: object): object {
  const refuse = () => {
    throw new Error('a trap that throws');
  };
  return new Proxy(event, { set: refuse, defineProperty: refuse, ownKeys: refuse, getPrototypeOf: refuse });
}
