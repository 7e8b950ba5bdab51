import { expect, test } from 'vitest';
import { analyse, analysisOf } from '../../src/deg/analysis.ts';
import { journeyVerdicts } from '../../src/deg/properties.ts';
import { propertiesPage } from '../../src/docs/properties.ts';
import { plants } from '../requirements/planted/plants.ts';

/** The row of a table that begins with this, as cells. */
function rowOf(page: string, first: string): readonly string[] {
  const rows = page.split('\n').filter((line) => line.startsWith(`| ${first} |`));
  expect(rows).toHaveLength(1);
  return rows[0]!.split(' | ');
}

const spoilt = plants['the station for home'];
const { subject } = analysisOf('journey');
// Voters of Tver Oblast and of regions not listed alone: what is said of Moscow never occurs.
const verdicts = journeyVerdicts(analyse({ ...subject, machine: spoilt.machine(), inputs: spoilt.starts }));
const russian = propertiesPage(verdicts, 'ru');
const english = propertiesPage(verdicts, 'en');

test('the page says of a property whether it holds, is violated or never occurs, and over how much', () => {
  expect(rowOf(english, '`outcome-at-home`').at(-1)).toMatch(
    /^violated\. Configurations: \d+, edges: \d+ \|$/,
  );
  expect(rowOf(russian, '`outcome-at-home`').at(-1)).toMatch(/^нарушено\. Конфигурации: \d+, шаги: \d+ \|$/);
  expect(rowOf(english, '`tver-has-its-way`').at(-1)).toMatch(/^holds\. /);
  expect(rowOf(english, '`R-55-is-final-for-filing`').at(-1)).toMatch(/^never occurs\. /);
});

test('the page says of data whether they are the same as in the leaflet', () => {
  // Of the two sites one start alone is here.
  expect(rowOf(english, '`same-conditions-on-both-sites`').at(-1)).toBe('differs |');
  expect(rowOf(russian, '`regions-as-printed`').at(-1)).toBe('совпадает |');
});

test('every requirement is there with what holds it, and the one out of reach with the reason (R-02, R-22)', () => {
  expect(rowOf(english, 'R-22').at(-1)).toContain('`no-ballot-without-accounted`');
  expect(rowOf(english, 'R-02').at(-1)).toMatch(/^not checkable: The sentence is about devices/);
  expect(rowOf(russian, 'R-38').at(-1)).toBe('`addresses-and-telephone` |');
});
