import { createHmac, timingSafeEqual } from 'node:crypto';
import { type JourneyEvent, president2024 } from '../../machines/index.ts';
import { begin, type Result, type Saved, type Start, save, step } from '../../src/embed/index.ts';

/** A voter's row: the journey as text with its signature, and apart from it the revision that counts. */
export interface Row {
  readonly revision: number;
  readonly json: string;
  readonly signature: string;
}

/** A table of journeys, by voter. Any database with conditional writes is one. */
export interface Table {
  insert(voter: string, row: Row): Promise<void>;
  read(voter: string): Promise<Row>;
  /** UPDATE … WHERE voter = :voter AND revision = :revision. @returns whether a row was written */
  compareAndSet(voter: string, revision: number, row: Row): Promise<boolean>;
}

/** A host that keeps journeys in a table: it alone has the key, and its clock is the one that counts. */
export class Host {
  readonly #table: Table;
  readonly #key: string;
  readonly #now: () => number;

  constructor(table: Table, key: string, now: () => number = Date.now) {
    this.#table = table;
    this.#key = key;
    this.#now = now;
  }

  /** @throws {RangeError} for an unknown registration or a profile that lacks a fact */
  async begin(voter: string, start: Start): Promise<void> {
    const standing = begin(start, this.#now(), president2024);
    await this.#table.insert(voter, this.#row(voter, save(standing, president2024)));
  }

  /** Tries an event. Whoever comes second to the same revision reads what the first one wrote, and tries again. */
  async send(voter: string, event: JourneyEvent): Promise<Result> {
    for (;;) {
      const row = await this.#table.read(voter);
      const { saved, result } = step(this.#opened(voter, row), event, this.#now(), president2024);
      if (await this.#table.compareAndSet(voter, row.revision, this.#row(voter, saved))) return result;
    }
  }

  #row(voter: string, saved: Saved): Row {
    const json = JSON.stringify(saved);
    return { revision: saved.revision, json, signature: this.#signature(voter, json).toString('hex') };
  }

  /** @throws {Error} for a row that this host did not sign for this voter, and for one that is older than the newest */
  #opened(voter: string, { revision, json, signature }: Row): unknown {
    const expected = this.#signature(voter, json);
    const given = Buffer.from(signature, 'hex');
    if (given.length !== expected.length || !timingSafeEqual(given, expected)) {
      throw new Error('the saved journey does not bear the signature of this host');
    }
    const saved: Saved = JSON.parse(json);
    if (saved.revision !== revision) {
      throw new Error(`expected revision ${revision} of the saved journey, got ${saved.revision}`);
    }
    return saved;
  }

  #signature(voter: string, json: string): Buffer {
    return createHmac('sha256', this.#key)
      .update(JSON.stringify([voter, json]))
      .digest();
  }
}
