import { describe, expect, it } from 'vitest';
import { chartOf } from '../../src/chart/index.ts';
import type { ReviewSource } from '../../src/review/data.ts';
import { annotatedLines, machinesRestingOn, speakingOf } from '../../src/review/logic/document/document.ts';
import { questionsIn } from '../../src/review/logic/document/questions.ts';
import { hike, lights } from './fixture-machines.ts';

const text = (ru: string) => ({ ru, en: ru });
const source = (own: Partial<ReviewSource>): ReviewSource => ({
  sort: 'quote',
  kind: text('Правила'),
  text: text(''),
  names: [],
  tests: [],
  ...own,
});
const quote = (words: string, line: number) => source({ quote: { words, line, sentence: '' } });

/** Each stretch as its text, the passages it lies in, and those that begin with it. */
function cut(line: string, quotes: Readonly<Record<string, string>>): readonly string[] {
  const sources = Object.fromEntries(Object.entries(quotes).map(([id, words]) => [id, quote(words, 2)]));
  const [, annotated] = annotatedLines(['before', line, 'after'], sources);
  return annotated!.stretches.map(
    ({ text, within, begins }) => `${text}|${within.join(' ')}|${begins.join(' ')}`,
  );
}

describe('An annotated line', () => {
  it('is cut where passages begin and end, and what nobody quotes stays', () => {
    expect(cut('one two three four', { A: 'one', B: 'three four' })).toEqual([
      'one|A|A',
      ' two ||',
      'three four|B|B',
    ]);
  });

  it('keeps a passage inside another one apart, the shorter one last', () => {
    expect(cut('one two three', { Long: 'one two three', Short: 'two' })).toEqual([
      'one |Long|Long',
      'two|Long Short|Short',
      ' three|Long|',
    ]);
  });

  it('keeps passages apart that overlap', () => {
    expect(cut('one two three', { A: 'one two', B: 'two three' })).toEqual([
      'one |A|A',
      'two|B A|B',
      ' three|B|',
    ]);
  });

  it('gives words that stand in it twice to two sources, and a third one the first place', () => {
    expect(cut('or else or', { A: 'or', B: 'or', C: 'or' })).toEqual(['or|A C|A C', ' else ||', 'or|B|B']);
  });

  it('is quoted as a whole by words that do not stand in it', () => {
    expect(cut('one two', { A: 'three' })).toEqual(['one two|A|A']);
  });

  it('has no stretch where it is empty, and is numbered from 1', () => {
    const lines = annotatedLines(['', 'one'], { A: quote('one', 2) });
    expect(lines.map(({ number, stretches, quotedBy }) => [number, stretches.length, quotedBy])).toEqual([
      [1, 0, []],
      [2, 1, ['A']],
    ]);
  });
});

describe('What is known of a source', () => {
  it('is in which machines something rests on it, each machine once', () => {
    const machines = [hike, lights].map((machine) => ({ id: machine.id, chart: chartOf(machine) }));
    const found = machinesRestingOn(machines);
    expect(found.get('S-1')).toEqual(['hike', 'lights']);
    expect(found.get('S-3')).toEqual(['hike']);
    expect(found.has('S-4')).toBe(false);
  });

  it('is which others speak of it', () => {
    const sources = { A: source({}), B: source({ names: ['A'] }), C: source({ names: ['B'] }) };
    expect(speakingOf(sources, 'A')).toEqual(['B']);
    expect(speakingOf(sources, 'C')).toEqual([]);
  });
});

describe('The questions', () => {
  const sources = {
    'R-1': quote('ёлка', 1),
    'D-1': source({ sort: 'decision', text: text('Какая ёлка?'), answer: text('Зелёная, до 5 м.') }),
    'D-2': source({ sort: 'decision', text: text('Какая сосна?'), answer: text('Любая.') }),
    'F-1': source({ sort: 'fact', text: text('Ёлки растут.'), origin: text('Лесной справочник') }),
  };

  it('are the decisions, then the facts, and no quotes', () => {
    expect(questionsIn(sources, '', 'ru')).toEqual({ decisions: ['D-1', 'D-2'], facts: ['F-1'] });
  });

  it('are found by all words of a search, in any text, whatever the case, and with е for ё', () => {
    const found = (search: string) => Object.values(questionsIn(sources, search, 'ru')).flat();
    expect(found('ЕЛК')).toEqual(['D-1', 'F-1']);
    expect(found('  зеленая  какая ')).toEqual(['D-1']);
    expect(found('справочник')).toEqual(['F-1']);
    expect(found('d-2')).toEqual(['D-2']);
    expect(found('ёлка любая')).toEqual([]);
  });
});
