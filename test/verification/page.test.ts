import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { propertyFigures } from './figures.ts';
import { verificationPage } from './page.ts';
import { pageFiles, recorded } from './record.ts';

describe('the page on verification', () => {
  test.each(['en', 'ru'] as const)('says what was written down: %s', (lang) => {
    expect(readFileSync(pageFiles[lang], 'utf8')).toBe(verificationPage(recorded(), lang));
  });

  test('tells of the properties as they are decided now', () => {
    expect(recorded().properties).toEqual(propertyFigures());
  });

  test('tells of no mutant that the default suite lets through', () => {
    expect(recorded().mutants.map(({ machine, survived }) => `${machine} ${survived}`)).toEqual(
      [
        'journey',
        'registration',
        'confirmation',
        'application',
        'accounted',
        'votingWindow',
        'ballot',
        'inPerson',
      ].map((machine) => `${machine} 0`),
    );
  });
});
