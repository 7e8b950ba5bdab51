import { describe, expect, test } from 'vitest';
import { type JourneyEvent, president2024 } from '../../machines/index.ts';
import { SavedError, save, step } from '../../src/embed/index.ts';
import { Host, type Row, type Table } from './host-example.ts';
import { at, begun, filing, ready } from './journeys.ts';

const untilPressed: readonly JourneyEvent[] = [
  { type: 'ballot.signedIn' },
  { type: 'conditions.accepted' },
  { type: 'identity.verified' },
  { type: 'ballot.issued' },
  { type: 'ballot.marked' },
  { type: 'vote.pressed' },
];

/** A table in memory, which counts how many writes came too late. */
class Memory implements Table {
  readonly rows = new Map<string, Row>();
  late = 0;
  /** What readers wait for before they get their row. */
  gate: Promise<void> = Promise.resolve();

  async insert(voter: string, row: Row): Promise<void> {
    this.rows.set(voter, row);
  }

  async read(voter: string): Promise<Row> {
    const row = this.rows.get(voter)!;
    await this.gate;
    return row;
  }

  async compareAndSet(voter: string, revision: number, row: Row): Promise<boolean> {
    if (this.rows.get(voter)!.revision !== revision) {
      this.late++;
      return false;
    }
    this.rows.set(voter, row);
    return true;
  }
}

/** A host with a voter who has pressed the button and has yet to confirm. */
async function atTheConfirmation() {
  const table = new Memory();
  let now = at('2024-02-01T12:00Z');
  const host = new Host(table, 'a key of the host', () => now);
  await host.begin('voter', { registration: 'Камчатский край', profile: ready });
  for (const type of ['application.submitted', 'code.sent', 'application.accounted'] as const) {
    await host.send('voter', { type });
  }
  now = at('2024-03-16T12:00Z');
  for (const event of untilPressed) await host.send('voter', event);
  return { table, host };
}

describe('a step of a saved journey', () => {
  const saved = save(begun('Камчатский край', ready, '2024-02-01T12:00Z'), president2024, 4);

  test('is saved under the next revision, with what came of it', () => {
    const now = at('2024-02-02T12:00Z');
    const {
      saved: next,
      result,
      calendar,
    } = step(saved, { type: 'application.submitted' }, now, president2024);
    expect([next.revision, result, calendar]).toEqual([5, { kind: 'taken' }, []]);
    expect(next.context.frozen).toBe(true);
  });

  test('brings the calendar that came before it, also where the event is closed', () => {
    const {
      saved: next,
      result,
      calendar,
    } = step(saved, { type: 'code.sent' }, filing.closes, president2024);
    expect(result).toEqual({ kind: 'closed', why: ['noApplication'] });
    expect(calendar).toEqual(['filing.closed']);
    expect(next.value).toMatchObject({ underway: { votingWindow: 'filingClosed' } });
  });

  test('is pure: the same again gives the same, and changes nothing that was given', () => {
    const before = JSON.stringify(saved);
    const once = step(saved, { type: 'application.submitted' }, at('2024-02-02T12:00Z'), president2024);
    const again = step(saved, { type: 'application.submitted' }, at('2024-02-02T12:00Z'), president2024);
    expect(again).toEqual(once);
    expect(JSON.stringify(saved)).toBe(before);
  });

  test('of no saved journey is refused', () => {
    const of = () => step({ ...saved, model: 0 }, { type: 'code.sent' }, filing.opens, president2024);
    expect(of).toThrow(SavedError);
  });
});

describe('a host', () => {
  test('casts the vote once when two confirm it at the same time (R-46, D-24)', async () => {
    const { table, host } = await atTheConfirmation();
    const before = table.rows.get('voter')!.revision;
    let open = () => {};
    table.gate = new Promise((resolve) => {
      open = resolve;
    });
    const both = [1, 2].map(() => host.send('voter', { type: 'choice.confirmed' }));
    open();
    const results = await Promise.all(both);
    expect(results.map(({ kind }) => kind).sort()).toEqual(['closed', 'taken']);
    expect(results).toContainEqual({ kind: 'closed', why: ['ended'] });
    expect(table.late).toBe(1);
    expect(JSON.parse(table.rows.get('voter')!.json)).toMatchObject({ value: 'voted', revision: before + 2 });
  });

  test('does not take an older journey of its own for the newest (D-24)', async () => {
    const { table, host } = await atTheConfirmation();
    const older = table.rows.get('voter')!;
    await host.send('voter', { type: 'choice.confirmed' });
    const { revision } = table.rows.get('voter')!;
    table.rows.set('voter', { ...older, revision });
    await expect(host.send('voter', { type: 'choice.confirmed' })).rejects.toThrow(
      `expected revision ${revision} of the saved journey, got ${older.revision}`,
    );
  });

  test.each([
    [
      'changed after signing',
      ({ json, ...row }: Row) => ({ ...row, json: json.replace('"adult":true', '"adult":false') }),
    ],
    ['without a signature', (row: Row) => ({ ...row, signature: '' })],
    ['signed with another key', (row: Row) => ({ ...row, signature: 'ab'.repeat(32) })],
  ])('does not take a journey %s', async (_, forged) => {
    const { table, host } = await atTheConfirmation();
    table.rows.set('voter', forged(table.rows.get('voter')!));
    await expect(host.send('voter', { type: 'choice.confirmed' })).rejects.toThrow('signature of this host');
  });

  test('does not take the journey of another voter', async () => {
    const { table, host } = await atTheConfirmation();
    table.rows.set('another', table.rows.get('voter')!);
    await expect(host.send('another', { type: 'choice.confirmed' })).rejects.toThrow(
      'signature of this host',
    );
  });
});
