import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { runReasons } from '../../src/reasons/run-reasons.ts';
import { ask, ready } from './ask.ts';

const good = JSON.stringify(ready);
const moscow = JSON.stringify({ ...ready, registration: 'Москва' });
const pretty = JSON.stringify(ready, null, 2);
const yes = { canApply: true, reasons: [] };
const ofMoscow = { canApply: false, reasons: ['R-55'] };
const errorAt = (line: number) => ({ error: expect.objectContaining({ line, path: '$' }) });

describe('one line for each line', () => {
  test('faulty lines are answered in their places, the others as if alone', async () => {
    const { answers, faults } = await ask(`${good}\nnone\n\n${moscow}\n[]`);
    expect(answers).toEqual([yes, errorAt(2), errorAt(3), ofMoscow, errorAt(5)]);
    expect(faults).toBe(3);
  });

  test.each([
    ['', []],
    ['\uFEFF', []],
    ['\n', [errorAt(1)]],
    [good, [yes]],
    [`${good}\n`, [yes]],
    [`${good}\n\n`, [yes, errorAt(2)]],
    [`\n${good}\n`, [errorAt(1), yes]],
    [`\uFEFF${good}\r\n${moscow}\r\n`, [yes, ofMoscow]],
    [`${good}\n\uFEFF${moscow}`, [yes, errorAt(2)]],
    [`${good}\u2028${moscow}`, [errorAt(1)]],
  ])('%j is answered so for text and for bytes', async (input, expected) => {
    expect((await ask(input)).answers).toEqual(expected);
    expect((await ask(Buffer.from(input))).answers).toEqual(expected);
  });

  test('where the pieces are cut, inside a letter or a line break, makes no difference', async () => {
    const bytes = Buffer.from(`\uFEFF${moscow}\r\n${good}\r\n`);
    const everyByte = [...bytes].map((byte) => Uint8Array.of(byte));
    expect((await ask(...everyByte)).answers).toEqual([ofMoscow, yes]);
  });

  test('a line may be long, up to its bound', async () => {
    const padded = good.padEnd(65_536, ' ');
    expect((await ask(`${padded}\n${padded} \n${good}`)).answers).toEqual([yes, errorAt(2), yes]);
  });
});

describe('one object over several lines', () => {
  test.each([
    pretty,
    `${pretty}\n`,
    `\uFEFF${pretty.replaceAll('\n', '\r\n')}\r\n\r\n`,
    JSON.stringify(ready, null, '\t'),
    good.replaceAll(',', ',\n'),
    good.replaceAll('":', '"\n:\n'),
  ])('is one question with one answer: %j', async (input) => {
    expect(await ask(input)).toMatchObject({ answers: [yes], faults: 0 });
  });

  test('a fault in it is one fault, at its path and at line 1', async () => {
    const { answers } = await ask(pretty.replace('2006-03-17', '2006-02-30'));
    expect(answers).toEqual([{ error: expect.objectContaining({ line: 1, path: '$.birthDate' }) }]);
  });

  test('it must be the whole input: two of them are as many faulty lines as they have', async () => {
    const lines = pretty.split('\n').length;
    const { answers, faults } = await ask(`${pretty}\n${pretty}\n`);
    expect(answers).toHaveLength(2 * lines);
    expect(faults).toBe(2 * lines);
  });

  test('a first line cut short does not swallow the lines after it', async () => {
    const { answers } = await ask(`${good.slice(0, -1)}\n${good}\n${moscow}\n`);
    expect(answers).toEqual([errorAt(1), yes, ofMoscow]);
  });

  test('a first line cut short holds back no more than a line’s bound', async () => {
    const answered: number[] = [];
    let given = 0;
    async function* endless() {
      yield '{\n';
      for (; given < 10_000; given += 1) yield `${good}\n`;
    }
    await runReasons(endless(), () => {
      answered.push(given);
    });
    expect(answered).toHaveLength(10_001);
    expect(answered[0]).toBeLessThan(65_536 / good.length + 2);
  });
});

test.each([1, 10])(
  'the input is read no faster than the answers are taken, and left when they are not: answer %d',
  async (last) => {
    let given = 0;
    let left = false;
    async function* many() {
      try {
        for (; given < 1_000; given += 1) yield `${good}\n`;
      } finally {
        left = true;
      }
    }
    let taken = 0;
    const reading = runReasons(many(), async () => {
      taken += 1;
      expect(given).toBeLessThan(taken + 1);
      if (taken === last) throw new Error('enough');
    });
    await expect(reading).rejects.toThrow('enough');
    expect({ taken, left }).toEqual({ taken: last, left: true });
  },
);

describe('whatever the input', () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  /** One object over several lines: JSON as a whole, but not its first line. */
  const isSpreadObject = (text: string) => {
    const [firstLine = ''] = text.split('\n', 1);
    return /^\s*\{/.test(firstLine) && !isJson(firstLine) && isJson(text);
  };

  async function expectOneValidLineForEach(input: string) {
    const { answers } = await ask(input);
    const text = input.replace(/^\uFEFF/, '');
    const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
    expect(answers).toHaveLength(isSpreadObject(text) ? 1 : lines);
    for (const answer of answers) {
      const shape = answer as { canApply?: boolean; reasons?: string[]; error?: Record<string, unknown> };
      if (shape.error === undefined) {
        expect(Object.keys(shape)).toEqual(['canApply', 'reasons']);
        expect(shape.canApply).toBe(shape.reasons?.length === 0);
      } else {
        expect(Object.keys(shape)).toEqual(['error']);
        expect(Object.keys(shape.error)).toEqual(['line', 'path', 'message']);
      }
    }
  }

  test('any text gives one valid line for each of its lines, and never throws', async () => {
    const line = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.json(),
      fc.constantFrom(good, moscow, '', '{', '\r', '}'),
    );
    const input = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'));
    await fc.assert(fc.asyncProperty(input, expectOneValidLineForEach), { numRuns: 500 });
  });

  test('a question with anything in one place gives one valid line', async () => {
    const key = fc.constantFrom(...Object.keys(ready), 'age', '__proto__');
    const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(key, value, (name, anything) =>
        expectOneValidLineForEach(JSON.stringify({ ...ready, [name]: anything })),
      ),
      { numRuns: 500 },
    );
  });

  test('a good text with some characters changed gives one valid line for each line', async () => {
    const slip = fc.tuple(fc.nat(2 * good.length), fc.string({ unit: 'binary', maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(fc.array(slip, { maxLength: 3 }), (slips) => {
        let text = `${good}\n${moscow}`;
        for (const [place, put] of slips) text = text.slice(0, place) + put + text.slice(place + 1);
        return expectOneValidLineForEach(text);
      }),
      { numRuns: 500 },
    );
  });
});
