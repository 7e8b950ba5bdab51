import { expect, test } from 'vitest';
import { optionsFault } from '../../src/cli/given-options.ts';

test.each([
  {},
  { inputs: [undefined] },
  { alphabet: [{ key: 'paid 5', event: { type: 'paid', sum: 5 } }] },
  { cases: { paid: [{ sum: 5 }, {}], left: { schema: { type: 'object' } }, seen: () => [] } },
  {
    actors: {
      load: { done: [1], error: [2], snapshot: [3], messages: [{ type: 'half', of: 1 }] },
      other: {},
    },
  },
])('%j is what a machine can be explored with', (options) => {
  expect(optionsFault(options)).toBeNull();
});

test.each([
  [[], ': expected an object with inputs, alphabet, cases, actors, each of them optional; found [].'],
  [{ payload: 1 }, ' has the key «payload»: expected an object with inputs'],
  [{ inputs: 3 }, '.inputs: expected a list of inputs; found 3.'],
  [{ inputs: [] }, '.inputs: expected one input at least (it may be undefined); found [].'],
  [{ alphabet: {} }, '.alphabet: expected a list of { key, event }; found {}.'],
  [{ alphabet: [{ key: 'a' }] }, ".alphabet[0]: expected { key, event }; found { key: 'a' }."],
  [{ alphabet: [{ key: 1, event: { type: 'a' } }] }, '.alphabet[0].key: expected a string; found 1.'],
  [{ alphabet: [{ key: 'a', event: { typ: 1 } }] }, '.alphabet[0].event: expected an event, { type: … }'],
  [{ cases: [] }, '.cases: expected an object with a list of payloads for each event type; found [].'],
  [{ cases: { paid: [{}, 5] } }, '.cases.paid[1]: expected a payload, an object; found 5.'],
  [{ cases: { paid: 5 } }, '.cases.paid: expected a list of payloads, { schema } or a function; found 5.'],
  [{ cases: { paid: { schema: 5 } } }, '.cases.paid.schema: expected a JSON Schema; found 5.'],
  [{ cases: { paid: { sum: 5 } } }, '.cases.paid: expected a list of payloads, { schema } or a function'],
  [{ actors: [] }, '.actors: expected an object with reports for each actor; found [].'],
  [{ actors: { load: { don: [1] } } }, '.actors.load has the key «don»: expected an object with done, error'],
  [{ actors: { load: { done: 1 } } }, '.actors.load.done: expected a list of outputs; found 1.'],
  [
    { actors: { load: { messages: [{}] } } },
    '.actors.load.messages[0]: expected an event, { type: … }; found {}.',
  ],
])('of %j the place is named, what was expected and what came', (options, fault) => {
  expect(optionsFault(options)).toContain(fault);
});
