import { expect, test } from 'vitest';
import { written } from '../../src/formats/index.ts';
import { plainWords } from '../../src/run/index.ts';
import { pathOf, space, suiteOf } from '../run/turnstile.ts';

test('a suite as text is a numbered story for each test', () => {
  const suite = suiteOf(space, [pathOf(0, 'coin', 'coin', 'push'), pathOf(1)]);
  const told = (language: 'ru' | 'en') =>
    [...written('text', suite.tests, space, plainWords('turnstile', language))]
      .join('')
      .replace(/\[.*?\]/g, '[id]');
  expect(told('en')).toBe(`turnstile

1. State: locked: coin, coin, push. [id]
   A start with the input: { limit: 2 }
   1) coin
   2) coin — nothing changes
   3) push
   In the end: state: locked

2. State: locked. [id]
   A start with the input: { limit: 3 }
   In the end: state: locked
`);
  expect(told('ru')).toContain('2) coin — ничего не меняется\n   3) push\n   Итог: состояние: locked\n');
});
