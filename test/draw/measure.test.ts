import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean } from '../../src/draw/clean.ts';
import { textWidth, wrap } from '../../src/draw/measure.ts';
import { setText } from '../../src/draw/set-text.ts';

const style = { size: 12, weight: 400, lineHeight: 15 } as const;

describe('The width of a text', () => {
  test('grows with its size and is larger in the heavier weight', () => {
    const text = 'Заявление application';
    expect(textWidth(text, { size: 24, weight: 400 })).toBeCloseTo(2 * textWidth(text, style), 6);
    expect(textWidth(text, { size: 12, weight: 600 })).toBeGreaterThan(textWidth(text, style));
  });

  test('counts a character that the font lacks as a square', () => {
    expect(textWidth('漢', style)).toBe(12);
    expect(textWidth('🎉🎉', style)).toBe(24);
  });

  test('is nothing for nothing', () => {
    expect(textWidth('', style)).toBe(0);
  });
});

describe('A wrapped text', () => {
  test('has no line that is wider than asked, however long its words, unless a single sign is', () => {
    const words = fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { maxLength: 8 });
    fc.assert(
      fc.property(words, fc.integer({ min: 40, max: 200 }), (parts, width) => {
        for (const line of wrap(parts.join(' '), style, width)) {
          const signs = [...new Intl.Segmenter().segment(line)].length;
          if (signs > 1) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('keeps every character but spaces, in order', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 120 });
    fc.assert(
      fc.property(text, (given) => {
        const kept = wrap(given, style, 60).join('').replace(/\s/g, '');
        expect(kept).toBe(clean(given).replace(/\s/g, ''));
      }),
      { numRuns: 100 },
    );
  });

  test('breaks between words first, then after punctuation and before capitals, then anywhere', () => {
    expect(wrap('one two', style, 30)).toEqual(['one', 'two']);
    expect(wrap('application.submitted', style, 90)).toEqual(['application.', 'submitted']);
    expect(wrap('applicationSubmitted', style, 90)).toEqual(['application', 'Submitted']);
    expect(wrap('wwwwwwwwww', style, 60).every((line) => /^w+$/.test(line))).toBe(true);
    expect(wrap('wwwwwwwwww', style, 60).length).toBeGreaterThan(1);
  });

  test('breaks where the text does', () => {
    expect(wrap('one\ntwo', style, 500)).toEqual(['one', 'two']);
  });

  test('never parts what a reader takes for one sign', () => {
    for (const line of wrap('e\u0301'.repeat(40), style, 60)) expect(line).toMatch(/^(?:e\u0301)+$/);
    for (const line of wrap('🇷🇺'.repeat(10), style, 60)) expect(line).toMatch(/^(?:🇷🇺)+$/u);
  });

  test('is one empty line for an empty text', () => {
    expect(wrap('', style, 100)).toEqual(['']);
  });
});

describe('A set text', () => {
  test('has lines of about equal length, and no more of them than it needs', () => {
    const text = 'попытка подать заявление после срока';
    const spread = (lines: readonly string[]) => {
      const widths = lines.map((line) => textWidth(line, style));
      return Math.max(...widths) / Math.min(...widths);
    };
    const greedy = wrap(text, style, 190);
    const set = setText(text, style, 190, 'middle').lines.map((line) => line.text);
    expect(set).toHaveLength(greedy.length);
    expect(spread(greedy)).toBeGreaterThan(2);
    expect(spread(set)).toBeLessThan(1.7);
  });

  test('fits its block, baselines one line height apart', () => {
    const { lines, h } = setText('one\ntwo\nthree', style, 130, 'start');
    expect(h).toBe(45);
    expect(lines.map(({ x }) => x)).toEqual([0, 0, 0]);
    expect(lines[1]!.y - lines[0]!.y).toBe(15);
    expect(lines[2]!.y).toBeLessThan(h);
  });
});
