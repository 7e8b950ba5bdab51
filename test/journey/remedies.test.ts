import { expect, test } from 'vitest';
import { closedRemedy, observe, type ReasonId, reasonRemedy } from '../../machines/index.ts';
import { alphabet } from '../../machines/model/events.ts';
import { allSourceIds } from '../../machines/requirements/index.ts';
import { texts } from '../../machines/texts.ts';
import * as oracle from '../oracle/index.ts';
import { space } from './journey-space.ts';
import { obstaclesAt, whereAt } from './obstacles-at.ts';
import { factsAt } from './oracle-beside.ts';

const configurations = space.configurations.map(({ index }) => index);
const underway = configurations.filter((index) => !space.configurations[index]!.done);

const comingFrom: readonly (readonly number[])[] = (() => {
  const sources: number[][] = configurations.map(() => []);
  for (const { index, steps } of space.configurations) for (const { to } of steps) sources[to]!.push(index);
  return sources;
})();

/** Every configuration from which one of these can be reached, these themselves included. */
function leadingTo(targets: readonly number[]): ReadonlySet<number> {
  const found = new Set(targets);
  for (const at of found) for (const from of comingFrom[at]!) found.add(from);
  return found;
}

/** Remembers what leads to the configurations that a key stands for. */
function reachability(targetsOf: (key: string) => readonly number[]) {
  const known = new Map<string, ReadonlySet<number>>();
  return (from: number, key: string): boolean => {
    const leading = known.get(key) ?? leadingTo(targetsOf(key));
    known.set(key, leading);
    return leading.has(from);
  };
}

const isWithin = (ids: readonly string[], allowed: readonly string[]) =>
  ids.every((id) => allowed.includes(id));
const allBut = (ids: readonly string[], one: string) => ids.filter((id) => id !== one);

test('an obstacle can go exactly where it is gone later, with none in its place (R-19, R-26, R-32, D-18)', () => {
  const wrong = new Map<string, number>();
  const found = { open: 0, dead: 0 };
  for (const entry of alphabet) {
    const { key } = entry;
    const canReach = reachability((allowed) =>
      underway.filter((index) => isWithin(obstaclesAt(index)[key], allowed.split(' '))),
    );
    for (const index of configurations) {
      const held = obstaclesAt(index)[key];
      for (const why of held) {
        const { id, canOpen } = closedRemedy(why, entry, whereAt(index));
        const expected = canReach(index, allBut(held, why).join(' '));
        found[expected ? 'open' : 'dead']++;
        const named = `${key} ${why}: ${id} says ${canOpen}`;
        if (canOpen !== expected) wrong.set(named, (wrong.get(named) ?? 0) + 1);
      }
    }
  }
  expect([...wrong]).toEqual([]);
  expect(Math.min(found.open, found.dead)).toBeGreaterThan(10_000);
});

/** The reasons of an attempt made in a configuration; null where none can be made. */
const attempts: readonly (readonly ReasonId[] | null)[] = space.configurations.map(({ index, snapshot }) => {
  const found = observe(snapshot).events['application.submitted'];
  if (found === 'available') return [];
  return found === 'refused' ? oracle.reasonsAgainstFiling(factsAt[index]!) : null;
});

test('a reason for refusal can go exactly where a later attempt is without it and has no new one (R-62, D-20, D-39)', () => {
  const canReach = reachability((allowed) =>
    configurations.filter((index) => attempts[index] && isWithin(attempts[index], allowed.split(' '))),
  );
  const wrong = new Set<string>();
  for (const index of configurations) {
    const held = attempts[index] ?? [];
    for (const reason of held) {
      const { id, canOpen } = reasonRemedy(reason, whereAt(index));
      const expected = canReach(index, allBut(held, reason).join(' '));
      if (canOpen !== expected) wrong.add(`${held.join()} ${reason}: ${id} says ${canOpen}`);
    }
  }
  expect([...wrong]).toEqual([]);
});

test('a reason of the last refusal can go exactly where an attempt now or later is without it (R-57, D-39, D-45)', () => {
  const canReach = reachability((reason) =>
    configurations.filter((index) => attempts[index] && !attempts[index].some((id) => id === reason)),
  );
  const wrong = new Set<string>();
  for (const index of configurations) {
    for (const reason of observe(space.configurations[index]!.snapshot).reasons) {
      const { id, canOpen } = reasonRemedy(reason, whereAt(index));
      if (canOpen !== canReach(index, reason)) wrong.add(`${index} ${reason}: ${id} says ${canOpen}`);
    }
  }
  expect([...wrong]).toEqual([]);
});

test('every remedy is given somewhere, rests on sources that there are, and says that filing is over where it is (D-18)', () => {
  const given = new Set<string>();
  const notes = new Set<string>();
  const untraced = new Set<string>();
  const ids: readonly string[] = allSourceIds;
  for (const index of configurations) {
    const where = whereAt(index);
    const remedies = [
      ...alphabet.flatMap((entry) =>
        obstaclesAt(index)[entry.key].map((why) => closedRemedy(why, entry, where)),
      ),
      ...observe(space.configurations[index]!.snapshot).reasons.map((id) => reasonRemedy(id, where)),
      ...(attempts[index] ?? []).map((id) => reasonRemedy(id, where)),
    ];
    for (const { id, note, sources } of remedies) {
      given.add(id);
      if (note) notes.add(note);
      if (sources.length === 0 || !isWithin(sources, ids)) untraced.add(id);
    }
  }
  expect([...untraced]).toEqual([]);
  expect([...given].sort()).toEqual(Object.keys(texts.remedies).sort());
  // The fourth depends on dates, which no configuration knows: describe adds it.
  expect([...notes].sort()).toEqual(
    Object.keys(texts.remedyNotes)
      .filter((id) => id !== 'waitTooLong')
      .sort(),
  );
});
