import { describe, expect, test } from 'vitest';
import { pathId, pathName } from '../../src/paths/index.ts';
import { fnv1a } from '../../src/paths/path-id.ts';

describe('the id of a path', () => {
  const id = pathId('{"adult":true}', [['signed.in'], ['phone', 'e-mail'], ['voted']], 'Ready: did NOT vote');

  test('begins with how the path ends, in small letters, and can stand in the name of a file', () => {
    expect(id).toMatch(/^ready-did-not-vote-[0-9a-hjkmnp-tv-z]{10}$/);
  });

  test('is the same for every order within a layer', () => {
    expect(
      pathId('{"adult":true}', [['signed.in'], ['e-mail', 'phone'], ['voted']], 'Ready: did NOT vote'),
    ).toBe(id);
  });

  test('differs where the start, the events or their layers differ', () => {
    const others = [
      pathId('{"adult":false}', [['signed.in'], ['phone', 'e-mail'], ['voted']], 'x'),
      pathId('{"adult":true}', [['signed.in'], ['phone', 'e-mail'], ['voted']], 'x'),
      pathId('{"adult":true}', [['signed.in'], ['phone'], ['e-mail'], ['voted']], 'x'),
      pathId('{"adult":true}', [['signed.in', 'phone'], ['e-mail'], ['voted']], 'x'),
      pathId('{"adult":true}', [['signed.in'], ['phone', 'e-mail']], 'x'),
    ];
    expect(new Set(others).size).toBe(others.length);
  });

  test('hashes as the authors of FNV-1a publish it', () => {
    const hex = (text: string) =>
      fnv1a(text)
        .map((half) => half.toString(16).padStart(8, '0'))
        .join('');
    expect(hex('')).toBe('cbf29ce484222325');
    expect(hex('a')).toBe('af63dc4c8601ec8c');
    expect(hex('foobar')).toBe('85944171f73967e8');
  });
});

describe('the name of a path', () => {
  const words = { event: (key: string) => `${key} happened`, end: (key: string) => `it was ${key}` };

  test('tells the end and all events where they fit', () => {
    expect(pathName(['a', 'b'], 'over', words)).toBe('It was over: a happened, b happened.');
  });

  test('tells the last events where not all fit, in at most 80 characters', () => {
    const name = pathName(['first', ...Array(9).fill('then'), 'last'], 'over', words);
    expect(name).toBe('It was over: … then happened, then happened, then happened, last happened.');
    expect([...name].length).toBeLessThanOrEqual(80);
  });

  test('tells one event more as long as that makes no more than 80 characters', () => {
    const plain = { event: (key: string) => key, end: (key: string) => key };
    const named = (length: number) => pathName(['first', 'a'.repeat(length), 'b'.repeat(20)], 'over', plain);
    expect(named(49)).toBe(`Over: … ${'a'.repeat(49)}, ${'b'.repeat(20)}.`);
    expect([...named(49)]).toHaveLength(80);
    expect(named(50)).toBe(`Over: … ${'b'.repeat(20)}.`);
  });

  test('is cut where the end alone is too long, and says so', () => {
    const name = pathName(['a'], 'o'.repeat(100), words);
    expect([...name]).toHaveLength(80);
    expect(name.endsWith('…')).toBe(true);
  });

  test('of a path without events is how it ends', () => {
    expect(pathName([], 'over', words)).toBe('It was over.');
  });
});
