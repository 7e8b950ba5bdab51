import { expect, test } from 'vitest';
import contract from '../../machines/contract.json' with { type: 'json' };
import { allWhyClosed, type ClosedId, observe } from '../../machines/index.ts';
import { alphabet, type EventKey } from '../../machines/model/events.ts';
import * as oracle from '../oracle/index.ts';
import { space } from './journey-space.ts';
import { obstaclesAt } from './obstacles-at.ts';
import { factsAt } from './oracle-beside.ts';

test('in every configuration machine and oracle give the same reasons why each event is closed (D-18, D-44)', () => {
  const wrong: string[] = [];
  let several = 0;
  for (const { index } of space.configurations) {
    for (const { key } of alphabet) {
      const given = obstaclesAt(index)[key];
      const expected = oracle.obstacles(factsAt[index]!, key);
      if (given.length > 1) several++;
      if (given.join() !== expected.join()) wrong.push(`${index} ${key}: ${given} instead of ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(several).toBeGreaterThan(1000);
});

test('the first of all reasons is the one that the observation shows', () => {
  const wrong: string[] = [];
  for (const { index, snapshot } of space.configurations) {
    const { events } = observe(snapshot);
    for (const { key } of alphabet) {
      const [first] = obstaclesAt(index)[key];
      const shown = events[key];
      const closed = shown !== 'available' && shown !== 'refused' ? shown : undefined;
      if (first !== closed) wrong.push(`${index} ${key}: ${first} instead of ${closed}`);
    }
  }
  expect(wrong).toEqual([]);
});

test('all reasons stand in the order of the contract', () => {
  const listOf = new Map<string, readonly string[]>(
    contract.closed.lists.flatMap(({ events, order }) => events.map((type) => [type, order] as const)),
  );
  const wrong = new Set<string>();
  for (const { index } of space.configurations) {
    for (const { key, type } of alphabet) {
      const places = obstaclesAt(index)[key].map((id: ClosedId) => (listOf.get(type) ?? []).indexOf(id));
      if (places.some((place, at) => at > 0 && place <= places[at - 1]!)) wrong.add(`${key}: ${places}`);
    }
  }
  expect([...wrong]).toEqual([]);
});

test('an outcome and another route are reasons that need no other', () => {
  const at = { entered: () => false, context: { route: 'tver', reasons: [], frozen: false } } as const;
  const entry = alphabet.find(({ key }) => key === ('vote.pressed' satisfies EventKey))!;
  expect(allWhyClosed(entry, at, true)).toEqual(['ended']);
  expect(allWhyClosed(entry, at, false)).toEqual(['otherRoute']);
});
