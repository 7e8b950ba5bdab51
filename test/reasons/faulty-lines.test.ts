import { describe, expect, test } from 'vitest';
import { ask, askOne, ready } from './ask.ts';

const error = (path: string, message: unknown) => ({ error: { line: 1, path, message } });
const matching = (pattern: RegExp) => expect.stringMatching(pattern);

describe('a question that does not hold', () => {
  const { gosuslugi, applications } = ready;
  const { birthDate: _, ...ageless } = ready;
  test.each([
    ['unknown key', { ...ready, age: 18 }, '$.age', /no such key \(known: registration, .*\), got 18$/],
    ['unknown key inside', { ...ready, gosuslugi: { ...gosuslugi, a: 1 } }, '$.gosuslugi.a', /no such key/],
    ['missing key', ageless, '$.birthDate', /YYYY-MM-DD, got nothing \(the key is missing\)$/],
    [
      'missing key inside',
      { ...ready, applications: { deg: 'none' } },
      '$.applications.pollingStation',
      /true or false/,
    ],
    [
      'wrong type',
      { ...ready, gosuslugi: { ...gosuslugi, confirmed: 'yes' } },
      '$.gosuslugi.confirmed',
      /^expected true or false, got "yes"$/,
    ],
    ['null', { ...ready, registration: null }, '$.registration', /got null$/],
    ['a list for an object', { ...ready, gosuslugi: [] }, '$.gosuslugi', /^expected an object, got a list$/],
    [
      'wrong status',
      { ...ready, applications: { ...applications, deg: 'Учтено' } },
      '$.applications.deg',
      /^expected "none", "processing" or "accounted", got "Учтено"$/,
    ],
    [
      'impossible date',
      { ...ready, birthDate: '2006-02-30' },
      '$.birthDate',
      /^expected a calendar date written YYYY-MM-DD, got "2006-02-30"$/,
    ],
    ['another spelling of a date', { ...ready, birthDate: '20060317' }, '$.birthDate', /YYYY-MM-DD/],
    [
      'instant without offset',
      { ...ready, at: '2024-03-11T23:00:00' },
      '$.at',
      /with its offset, such as .*, got "2024-03-11T23:00:00"$/,
    ],
    ['impossible instant', { ...ready, at: '2024-02-30T23:00:00Z' }, '$.at', /with its offset/],
    ['a 60th second', { ...ready, at: '2024-03-11T23:59:60+03:00' }, '$.at', /with its offset/],
    [
      'an instant with a zone',
      { ...ready, at: '2024-03-11T23:00+03:00[Asia/Tomsk]' },
      '$.at',
      /with its offset/,
    ],
    ['epoch milliseconds', { ...ready, at: 1710187200000 }, '$.at', /got 1710187200000$/],
  ])('%s is an error at its path', async (_name, question, path, message) => {
    expect(await askOne(question)).toEqual(error(path, matching(message)));
  });

  test('the first fault is given, in the order of the keys', async () => {
    expect(await askOne({ at: 1, birthDate: 1 })).toEqual(error('$.registration', matching(/missing/)));
  });

  test('nobody asks before being born, by the calendar at home (D-35)', async () => {
    const kamchatka = { ...ready, registration: 'Камчатский край', at: '2024-03-10T12:00Z' };
    expect(await askOne({ ...kamchatka, birthDate: '2024-03-12' })).toEqual(
      error('$.birthDate', 'expected a date not after 2024-03-11, the day of $.at, got "2024-03-12"'),
    );
    expect(await askOne({ ...kamchatka, birthDate: '2024-03-11' })).toEqual({
      canApply: false,
      reasons: ['R-49'],
    });
    const kaliningrad = { ...kamchatka, registration: 'Калининградская область' };
    expect(await askOne({ ...kaliningrad, birthDate: '2024-03-11' })).toMatchObject({
      error: { path: '$.birthDate' },
    });
  });
});

describe('a region that is not named as printed (R-59)', () => {
  test.each([
    ['Московская обл.', 'Московская область'],
    ['Московсая область', 'Московская область'],
    ['москва', 'Москва'],
    ['город Москва', 'Москва'],
    ['Чувашская Республика - Чувашия', 'Чувашская Республика — Чувашия'],
    ['Чувашия', 'Чувашская Республика — Чувашия'],
    ['Камчатский край'.normalize('NFD'), 'Камчатский край'],
    ['Карелия', 'Республика Карелия'],
    ['Тверская область ', 'Тверская область'],
    ['Other', 'other'],
  ])('%s: did you mean %s? (R-59)', async (registration, meant) => {
    expect(await askOne({ ...ready, registration })).toMatchObject({
      error: { path: '$.registration', message: expect.stringContaining(`(did you mean "${meant}"?)`) },
    });
  });

  test.each(['Рязанская область', 'Тульская область', 'область', 'край', '', 'Москва '.repeat(30)])(
    '"%s" is like none of them: no guess is made (R-59)',
    async (registration) => {
      const answer = await askOne({ ...ready, registration });
      expect(answer).toMatchObject({ error: { path: '$.registration' } });
      expect(JSON.stringify(answer)).not.toContain('did you mean');
    },
  );
});

describe('a line that is no question at all', () => {
  const notJson = matching(/^expected a JSON object, got text that is not JSON \(.+\)$/);
  test.each([
    ['prose', 'не json', '$', notJson],
    ['an object cut short', JSON.stringify(ready).slice(0, -1), '$', notJson],
    ['an object and a comma', `${JSON.stringify(ready)},`, '$', notJson],
    ['a list', '[]', '$', 'expected an object, got a list'],
    ['null', 'null', '$', 'expected an object, got null'],
    ['a string', '"other"', '$', 'expected an object, got "other"'],
    ['spaces', '  ', '$', 'expected a JSON object, got a blank line'],
    ['brackets without end', '[['.repeat(20_000), '$', notJson],
    [
      'brackets in brackets',
      `${'['.repeat(20_000)}${']'.repeat(20_000)}`,
      '$',
      'expected an object, got a list',
    ],
    ['a line too long', 'x'.repeat(65_537), '$', 'expected at most 65536 characters in a line, got more'],
    ['a key twice', '{"at": 1, "at": 2}', '$.at', 'expected each key once, got this one a second time'],
    ['a key twice, spelt otherwise', '{"at": 1, "\\u0061t": 2}', '$.at', matching(/each key once/)],
    ['a key twice, around an object', '{"a": {"b": []}, "a": 1}', '$.a', matching(/each key once/)],
    [
      'a key twice, deep inside',
      '{"a": [1, {"b": "\\"{,"}, {"c": 1, "c": 1}]}',
      '$.a[2].c',
      matching(/each key once/),
    ],
    [
      'a key once in each of two objects',
      '{"a": {"b": 1}, "c": [{"b": 1}, {"b": 1}]}',
      '$.registration',
      matching(/missing/),
    ],
  ])('%s is an error in its place', async (_name, line, path, message) => {
    const { answers, faults } = await ask(`${line}\n`);
    expect(answers).toEqual([error(path, message)]);
    expect(faults).toBe(1);
  });

  test('the keys __proto__ and constructor are unknown like any other', async () => {
    for (const key of ['__proto__', 'constructor']) {
      const line = JSON.stringify(ready).replace('{', `{"${key}":{},`);
      expect((await ask(line)).answers).toEqual([error(`$.${key}`, matching(/no such key/))]);
    }
  });

  test('bytes that are not UTF-8 are named as such', async () => {
    // «Москва» in Windows-1251.
    const { answers } = await ask(Buffer.from([0x22, 0xcc, 0xee, 0xf1, 0xea, 0xe2, 0xe0, 0x22]));
    expect(answers).toEqual([error('$', 'expected UTF-8 text, got bytes that are not UTF-8')]);
  });

  test('what a faulty line says never breaks or steers the line that answers it', async () => {
    const { lines } = await ask(
      JSON.stringify({ ...ready, registration: 'a\u2028b\u2029c\u0085d\u009be\n\u001b' }),
    );
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('a\\u2028b\\u2029c\\u0085d\\u009be');
    expect(lines[0]).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
  });
});
