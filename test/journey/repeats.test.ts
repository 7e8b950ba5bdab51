import { expect, test } from 'vitest';
import { alphabet } from '../../machines/model/events.ts';
import * as oracle from '../oracle/index.ts';
import { chart, space } from './journey-space.ts';
import { factsAt } from './oracle-beside.ts';

test('every step is a repeat, and the same one, exactly where it is for the oracle (D-14, D-22, D-24, D-47)', () => {
  const itemOf = new Map(chart.transitions.map(({ id, repeat }) => [id, repeat]));
  const wrong = new Set<string>();
  for (const { index, steps } of space.configurations) {
    for (const { event, label } of steps) {
      const { key } = alphabet[event]!;
      const items = new Set(space.labels[label]!.transitions.flatMap((id) => itemOf.get(id) ?? []));
      const expected = oracle.repeatItem(factsAt[index]!, key as oracle.EventKey) ?? '';
      if ([...items].join() !== expected) wrong.add(`${key}: ${[...items]} instead of ${expected}`);
    }
  }
  expect([...wrong]).toEqual([]);
});
