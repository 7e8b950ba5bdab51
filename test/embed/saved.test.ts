import { describe, expect, test } from 'vitest';
import contract from '../../machines/contract.json' with { type: 'json' };
import { president2024, president2024Definition } from '../../machines/index.ts';
import { defineElection } from '../../src/election/index.ts';
import { begin, nextInstant, restore, SavedError, save, take } from '../../src/embed/index.ts';
import { at, begun, ready, unmatched } from './journeys.ts';

const now = at('2024-03-05T12:00+12:00');
const corrected = take(
  begun('Камчатский край', unmatched, '2024-03-05T12:00+12:00'),
  { type: 'data.corrected' },
  now,
  president2024,
).standing;
const saved = save(corrected, president2024, 7);

/** What is thrown when data are restored. */
function refusal(data: unknown, election = president2024): SavedError {
  try {
    restore(data, election);
  } catch (error) {
    if (error instanceof SavedError) return error;
    throw error;
  }
  throw new Error('Expected the data to be refused, and they were restored.');
}

const pathsOf = ({ faults }: SavedError) => faults.map(({ path }) => path);

describe('a saved journey', () => {
  test('is plain JSON with all that it takes to go on', () => {
    expect(JSON.parse(JSON.stringify(saved))).toEqual({
      format: 1,
      model: contract.version,
      election: 'president-2024',
      registration: 'Камчатский край',
      revision: 7,
      correctedAt: now,
      value: {
        underway: {
          votingWindow: 'filing',
          voter: {
            federal: {
              confirmation: { data: { corrected: 'waiting' }, register: 'afterCorrection' },
              filing: { application: { notFiled: 'notTried' } },
            },
          },
        },
      },
      context: { route: 'federal', ...unmatched, reasons: [], frozen: false },
    });
  });

  test('may come back with its keys in another order, as databases give them', () => {
    const turned = (value: unknown): unknown =>
      typeof value === 'object' && value !== null && !Array.isArray(value)
        ? Object.fromEntries(
            Object.entries(value)
              .reverse()
              .map(([key, inner]) => [key, turned(inner)]),
          )
        : value;
    const { standing } = restore(turned(saved), president2024);
    expect(save(standing, president2024, 7)).toEqual(saved);
  });

  test('is apart from the journey that it was made of', () => {
    const other = save(corrected, president2024);
    Object.assign(other.context, { adult: false });
    expect(corrected.snapshot.context.adult).toBe(true);
  });

  test('keeps the end of the wait (R-30, D-17)', () => {
    const { standing, revision } = restore(saved, president2024);
    expect(nextInstant(standing, president2024)).toBe(at('2024-03-08T00:00+12:00'));
    expect(revision).toBe(7);
  });

  test('holds nothing else that a host put into the profile, a birth date least of all (D-03)', () => {
    const secrets = {
      birthDate: '1970-01-01',
      name: 'Вымышленная',
      choice: 'Вымышленный кандидат',
      snils: '000-000-000 00',
    };
    for (const registration of ['Москва', 'Камчатский край', 'Тверская область', 'other']) {
      const standing = begin({ registration, profile: { ...ready, ...secrets } }, now, president2024);
      const event = JSON.parse('{"type":"application.submitted","birthDate":"1970-01-01"}');
      const text = JSON.stringify(save(take(standing, event, now, president2024).standing, president2024));
      for (const [key, value] of Object.entries(secrets)) {
        expect(text).not.toContain(key);
        expect(text).not.toContain(JSON.stringify(value));
      }
    }
  });
});

describe('is refused with its reason:', () => {
  test.each([
    ['nothing', undefined],
    ['a text', JSON.stringify(saved)],
    ['a list', [saved]],
    ['null', null],
    ['an empty object', {}],
  ])('%s', (_, data) => {
    expect(refusal(data).code).toBe('invalid');
  });

  test.each(Object.keys(saved))('a journey without %s, as if truncated', (key) => {
    const { [key as keyof typeof saved]: _, ...rest } = saved;
    const error = refusal(rest);
    expect([error.code, pathsOf(error)]).toEqual(['invalid', [`$.${key}`]]);
    expect(error.message).toContain('nothing (the key is missing)');
  });

  test.each([
    ['$.surplus', { surplus: 1 }],
    ['$.registration', { registration: 'Атлантида' }],
    ['$.revision', { revision: -1 }],
    ['$.revision', { revision: 0.5 }],
    ['$.correctedAt', { correctedAt: 'yesterday' }],
    ['$.correctedAt', { correctedAt: 9e15 }],
    ['$.context.reasons[0]', { context: { ...saved.context, reasons: ['R-99'] } }],
    ['$.context.choice', { context: { ...saved.context, choice: 2 } }],
    ['$.context.adult', { context: { ...saved.context, adult: 'yes' } }],
    ['$.value', { value: 'nowhere' }],
    ['$.value', { value: 17 }],
    ['$.value', { value: 'underway' }],
    ['$.value', { value: { underway: { votingWindow: 'filing' } } }],
    ['$.value', { value: JSON.parse('{"__proto__":"filing"}') }],
    ['$.value', { value: nested(100_000) }],
  ])('a wrong %s', (path, change) => {
    const error = refusal({ ...saved, ...change });
    expect([error.code, pathsOf(error)]).toEqual(['invalid', [path]]);
  });

  test.each([
    ['in a stage that does not exist', { underway: { ...states().underway, elsewhere: 'waiting' } }],
    ['without its calendar', { underway: { voter: states().underway.voter } }],
  ])('a journey %s, which XState would mend or pass over', (_, value) => {
    const error = refusal({ ...saved, value });
    expect([error.code, pathsOf(error)]).toEqual(['invalid', ['$.value']]);
  });

  test('another version of the model or of the form, whatever else it holds', () => {
    const another = refusal({ format: 1, model: 99, states: [] });
    expect([another.code, pathsOf(another)]).toEqual(['otherModel', ['$.model']]);
    expect(another.message).toContain('$.model: expected 1, got 99');
    expect(another.message).toContain('restore it with that version, or start the journey anew');
    expect(refusal({ ...saved, format: 2 }).message).toContain('$.format: expected 1, got 2');
  });

  test('another election', () => {
    const other = defineElection({ ...president2024Definition, id: 'council-2031' });
    const error = refusal(saved, other);
    expect([error.code, pathsOf(error)]).toEqual(['otherElection', ['$.election']]);
    expect(error.message).toContain('$.election: expected "council-2031", got "president-2024"');
  });

  const without = begun('Камчатский край', unmatched, '2024-03-05T12:00+12:00');
  test.each([
    ['a voter who votes without an application', '$', voting()],
    ['a journey underway and ended', '$', { ...saved, value: { ...states(), voted: {} } }],
    ['a fact that the route never asks', '$', { ...saved, context: { ...saved.context, route: 'moscow' } }],
    ['reasons in another order', '$', { ...saved, context: { ...saved.context, reasons: ['R-52', 'R-49'] } }],
    ['a registration on another route', '$.registration', { ...saved, registration: 'Москва' }],
    ['a wait that began at no time', '$.correctedAt', { ...saved, correctedAt: null }],
    ['a correction without a wait', '$.correctedAt', { ...save(without, president2024), correctedAt: now }],
  ])('%s', (_, path, data) => {
    const error = refusal(data);
    expect(error.code).toBe('unreachable');
    expect(pathsOf(error)).toContain(path);
  });
});

test('a correction in the future of a clock that is behind is no fault', () => {
  expect(restore({ ...saved, correctedAt: at('2099-01-01T00:00Z') }, president2024).revision).toBe(7);
});

/** The states of the saved journey, as a host reads them from JSON. */
function states() {
  return JSON.parse(JSON.stringify(saved.value));
}

/** A ballot in hand before voting has opened. */
function voting() {
  const value = { underway: { votingWindow: 'filing', voter: { ballot: { entered: 'marked' } } } };
  return { ...saved, correctedAt: null, value };
}

function nested(depth: number): unknown {
  let value: unknown = 'filing';
  for (let level = 0; level < depth; level++) value = { underway: value };
  return value;
}
