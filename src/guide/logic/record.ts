import * as v from 'valibot';
import { alphabet, type Election, type EpochMs } from '../../../machines/index.ts';
import { restore, save } from '../../embed/index.ts';
import type { Sitting } from './sitting.ts';

/** Thrown for a text that is no record of the guide, before the situation in it is looked at. */
export class RecordError extends Error {
  override readonly name = 'RecordError';
}

/** What is kept on the device: the situation, the way so far, and the demonstration time; nothing else. */
export interface Kept {
  readonly sitting: Sitting;
  /** Epoch milliseconds; null where the page runs on a real clock. */
  readonly now: EpochMs | null;
}

const keys = alphabet.map(({ key }) => key);

const recordSchema = v.strictObject({
  saved: v.unknown(),
  now: v.nullable(v.pipe(v.number(), v.finite())),
  whole: v.boolean(),
  steps: v.array(
    v.strictObject({
      key: v.picklist(keys),
      at: v.pipe(v.number(), v.finite()),
      refused: v.boolean(),
    }),
  ),
});

/** A record as the device keeps it. */
export function recordText({ sitting, now }: Kept, election: Election): string {
  const { standing, revision, steps, whole } = sitting;
  return JSON.stringify({ saved: save(standing, election, revision), now, whole, steps });
}

/**
 * What a record holds.
 * @throws {RecordError} when it is no record
 * @throws {SavedError} when the situation in it does not fit this election or this version
 */
export function readRecord(text: string, election: Election): Kept {
  const parsed = v.safeParse(recordSchema, parsedJson(text));
  if (!parsed.success) throw new RecordError('expected a record of the guide, got something else');
  const { saved, now, whole, steps } = parsed.output;
  return { sitting: { ...restore(saved, election), steps, whole }, now };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
