import { expect, test } from 'vitest';
import { closedRemedy, type Remedy, type RemedyId, reasonRemedy } from '../../machines/index.ts';
import { actionSources } from '../../machines/journey/action-labels.ts';
import { remedies } from '../../machines/journey/remedies.ts';
import { alphabet, type EventType } from '../../machines/model/events.ts';
import { outcomes } from '../../machines/outcomes/chart.ts';
import * as oracle from '../oracle/index.ts';
import { space } from './journey-space.ts';
import { obstaclesAt, whereAt } from './obstacles-at.ts';
import { factsAt } from './oracle-beside.ts';
import { whatRemediesSay } from './what-remedies-say.ts';

interface Given {
  readonly facts: oracle.Facts;
  readonly event: oracle.EventKey | null;
  readonly why: string;
  readonly remedy: Remedy;
}

/** Every remedy of the journey, in every situation that gives it. */
function* everyRemedy(): Generator<Given> {
  for (const { index } of space.configurations) {
    const facts = factsAt[index]!;
    const where = whereAt(index);
    for (const entry of alphabet)
      for (const why of obstaclesAt(index)[entry.key])
        yield { facts, event: entry.key as oracle.EventKey, why, remedy: closedRemedy(why, entry, where) };
    for (const why of new Set([...facts.reasons, ...oracle.reasonsAgainstFiling(facts)]))
      yield { facts, event: null, why, remedy: reasonRemedy(why, where) };
  }
}

test('what a remedy says is so, wherever it is given (D-18, R-30, R-31, R-32, R-53, R-58)', () => {
  const wrong = new Map<string, oracle.Facts>();
  for (const { facts, event, why, remedy } of everyRemedy())
    if (!whatRemediesSay[remedy.id](facts, { event, why })) wrong.set(`${event} ${why}: ${remedy.id}`, facts);
  expect([...wrong]).toEqual([]);
});

/** What is done for the sake of an application alone. */
const forAnApplication = [
  'confirmAccount',
  'confirmPhone',
  'checkData',
  'awaitComparison',
  'awaitWait',
  'askTik',
];
const alsoForOne = ['awaitTik', 'askForAnswer', 'correctData', 'tryFiling', 'removed'];

test('what no longer helps to file, and what need not or cannot be filed, is said to be so, and nowhere else (D-18)', () => {
  const repairs = new Set([...forAnApplication, ...alsoForOne]);
  const wrong = new Set<string>();
  for (const { facts, event, why, remedy } of everyRemedy()) {
    const { route, phase } = facts;
    const notFiling = { federal: null, moscow: 'notNeeded', tver: 'notTaken', other: 'notTaken' }[route];
    const late = repairs.has(remedy.id) && phase === 'filingClosed' ? 'filingOver' : null;
    const expected = remedy.id === 'awaitFiling' ? notFiling : late;
    if (remedy.note !== expected) wrong.add(`${event} ${why}: ${remedy.id} ${remedy.note}`);
  }
  expect([...wrong]).toEqual([]);
});

test('what says nothing of its own rests on what it is said of: a step, a date, an outcome; the rest on their own', () => {
  const wrong = new Set<string>();
  const said = new Set<string>();
  for (const { facts, event, remedy } of everyRemedy()) {
    const type = event?.replace(/\(.*/, '') as EventType;
    const restsOn: Partial<Record<RemedyId, () => readonly string[]>> = {
      nothingLeft: () => actionSources[type],
      awaitDate: () => actionSources[type],
      journeyOver: () => outcomes[facts.outcome!].meta.sources,
    };
    const expected = restsOn[remedy.id]?.() ?? remedies[remedy.id].sources;
    said.add(remedy.id);
    if (remedy.sources.join() !== expected.join()) wrong.add(`${event}: ${remedy.id} ${remedy.sources}`);
  }
  expect([...wrong]).toEqual([]);
  expect([...said]).toEqual(expect.arrayContaining(['nothingLeft', 'awaitDate', 'journeyOver']));
});

test('a stage on its own that ends where another would begin has no outcome to rest on', () => {
  const where = {
    entered: (id: string) => id === 'accounted',
    context: space.configurations[0]!.snapshot.context,
  };
  expect(closedRemedy('ended', alphabet[0]!, where).sources).toEqual([]);
});
