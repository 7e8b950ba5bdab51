import { describe, expect, test } from 'vitest';
import { clean, escapeXml } from '../../src/draw/clean.ts';

describe('A cleaned text', () => {
  test('keeps letters of every script, marks, signs and line breaks', () => {
    const text = 'Ёж — «№ 5»\nà é ü ß 漢字 🎉 a\u0301 नि';
    expect(clean(text)).toBe(text);
  });

  test('has no characters that reorder or hide text', () => {
    expect(clean('a\u202eb\u2066c\u200fd\u200be\ufefff\u061cg')).toBe('abcdefg');
  });

  test('has spaces for control characters and one kind of line break', () => {
    expect(clean('a\u0000b\tc\u009fd')).toBe('a b c d');
    expect(clean('a\r\nb\rc\u2028d\u0085e')).toBe('a\nb\nc\nd\ne');
  });

  test('has a replacement character for what XML cannot hold', () => {
    expect(clean('a\ud800b\udc00c\uffffd')).toBe('a\ufffdb\ufffdc\ufffdd');
  });
});

test('An escaped text means itself in XML, in content and in attributes', () => {
  expect(escapeXml(`<a href="x" title='y'> & ]]>\n`)).toBe(
    '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt; &amp; ]]&gt;&#10;',
  );
});
