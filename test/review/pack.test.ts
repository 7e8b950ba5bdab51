import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysisOf } from '../../src/deg/analysis.ts';
import { exploredMachine } from '../../src/deg/explored-machine.ts';
import { subjects } from '../../src/deg/subjects.ts';
import type { PackedSpace } from '../../src/review/data.ts';
import { packRows, unpackRows } from '../../src/review/packed/configurations.ts';
import { packData, unpackData } from '../../src/review/packed/index.ts';
import type { Json } from '../../src/review/packed/json.ts';
import { readNumbers, signed, unsigned, writtenNumbers } from '../../src/review/packed/letters.ts';
import { packJson } from '../../src/review/packed/pack-json.ts';
import { unpackJson } from '../../src/review/packed/unpack-json.ts';
import { fixture } from './fixture.ts';

const through = (value: Json) => unpackJson(packJson(value));

describe('numbers as letters', () => {
  it('come back, small and large', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.nat(200), fc.maxSafeNat())), (numbers) => {
        expect(readNumbers(writtenNumbers(numbers))).toEqual(numbers);
      }),
    );
  });

  it('come back with their sign', () => {
    fc.assert(
      fc.property(fc.integer(), (number) => {
        expect(signed(unsigned(number))).toBe(number);
      }),
    );
  });

  it('are written in letters that neither JSON nor a script element writes otherwise', () => {
    const text = writtenNumbers(Array.from({ length: 3000 }, (_, number) => number));
    expect(JSON.stringify(text)).toBe(`"${text}"`);
    expect(text).not.toMatch(/[<&]/);
  });

  it('are refused where a letter is foreign or a number breaks off', () => {
    expect(() => readNumbers('ж')).toThrow('got «ж»');
    expect(() => readNumbers(writtenNumbers([70]).slice(0, -1))).toThrow('Expected a packed number to end');
  });
});

describe('any value that JSON can say', () => {
  it('comes back', () => {
    const value = fc.jsonValue({ maxDepth: 5 });
    fc.assert(
      fc.property(value, (given) => {
        expect(through(given as Json)).toEqual(plain(given));
      }),
    );
  });

  it('comes back where it is full of what is equal, and of numbers with and without tenths', () => {
    const { tree } = fc.letrec<{ tree: Json; leaf: Json }>((tie) => ({
      leaf: fc.oneof(
        fc.constantFrom<Json>('a', 'b', '', null, true, false, [], {}),
        fc.double({ noDefaultInfinity: true, noNaN: true }),
        fc.integer(),
      ),
      tree: fc.oneof(
        { depthSize: 'small' },
        tie('leaf'),
        fc.array(tie('tree')),
        fc.dictionary(fc.constantFrom('x', 'y', 'a', '__proto__', 'constructor'), tie('tree'), {
          noNullPrototype: true,
        }),
      ),
    }));
    fc.assert(
      fc.property(tree, (given) => {
        expect(through(given)).toEqual(plain(given));
      }),
    );
  });

  it('keeps a key that would else become the prototype', () => {
    const given = JSON.parse('{"__proto__":{"polluted":true},"a":1}');
    const back = through(given) as object;
    expect(Object.keys(back)).toEqual(['__proto__', 'a']);
    expect(Object.getPrototypeOf(back)).toBe(Object.prototype);
  });

  it('is refused where it was cut off', () => {
    const packed = packJson([1, 2, { a: 'b' }]);
    expect(() => unpackJson({ ...packed, tags: packed.tags.slice(0, -1) })).toThrow(
      'Expected more packed data',
    );
    expect(() => unpackJson({ ...packed, strings: [] })).toThrow('Expected a text below 0');
    expect(() => unpackJson({ ...packed, shapes: [] })).toThrow('Expected a shape below 0, got 0');
  });

  it('is written once where it comes up again, however far away', () => {
    const long = (filler: string) => Array.from({ length: 50 }, (_, place) => `${filler} ${place}`);
    const once = JSON.stringify(packJson([long('a'), long('b')])).length;
    const again = JSON.stringify(packJson([long('a'), long('b'), long('a')])).length;
    expect(again - once).toBeLessThan(8);
  });
});

/** As JSON says it: there is no −0. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

describe('a state space in columns', () => {
  it('comes back, whatever leads wherever', () => {
    // Small enough that many rows are alike.
    const number = fc.nat(2);
    const step = fc.tuple(number, fc.nat(300), number);
    const row = fc
      .tuple(number, number, number, fc.array(step))
      .map(([states, reasons, closed, steps]) => [states, reasons, closed, ...steps.flat()]);
    fc.assert(
      fc.property(fc.array(row), (rows: PackedSpace['configurations']) => {
        expect(unpackRows(packRows(rows))).toEqual(rows);
      }),
    );
  });
});

describe('the data of the page', () => {
  it('come back: of machines for study, with markup in their texts', async () => {
    const data = await fixture();
    expect(unpackData(packData(data))).toEqual(plain(data));
  });

  it('come back: of the model', async () => {
    const machines = subjects
      .filter(({ id }) => id === 'ballot' || id === 'inPerson' || id === 'confirmation')
      .map(({ id }) => ({ ...exploredMachine(analysisOf(id)), views: [], pages: [] }));
    const data = { ...(await fixture()), machines };
    expect(unpackData(packData(data))).toEqual(plain(data));
  });
});

describe('docs/review.html', () => {
  const html = readFileSync(fileURLToPath(new URL('../../docs/review.html', import.meta.url)), 'utf8');

  it('is at most 300 KB, compressed, with its fonts', () => {
    expect(gzipSync(html, { level: 9 }).length).toBeLessThanOrEqual(300 * 1024);
  });

  it('carries data that are the same when packed again', () => {
    const packed = /<script type="application\/json">([\s\S]*?)<\/script>/.exec(html)![1]!;
    const text = JSON.stringify(JSON.parse(packed));
    expect(packData(unpackData(text)) === text).toBe(true);
  });
});
