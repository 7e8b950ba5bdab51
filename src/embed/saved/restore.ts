import * as v from 'valibot';
import type { StateValue } from 'xstate';
import { type Context, type Election, journey, routeOf } from '../../../machines/index.ts';
import { type Fault, faultOf } from '../../faults/fault.ts';
import { isWaiting } from '../corrected-at.ts';
import type { JourneySnapshot, Standing } from '../standing.ts';
import { isReachable } from './is-reachable.ts';
import { SavedError, type SavedErrorCode } from './saved-error.ts';
import { electionSchema, savedSchema, statesText, versionsSchema } from './schema.ts';

/** A journey taken up again, and the revision under which it was saved. */
export interface Restored {
  readonly standing: Standing;
  readonly revision: number;
}

/**
 * A saved journey, taken up where it stood: its future is the one that it had. It is checked whole before anything of it is
 * used; what only the host can know, that it is the newest and nobody else's, is not checked here.
 * @param data what `save` gave, after JSON
 * @throws {SavedError} with a code, and with every fault found at its JSONPath
 */
export function restore(data: unknown, election: Election): Restored {
  // Before all else: what another version or for another election was saved may have another form.
  if (isRecord(data)) {
    checked('otherModel', versionsSchema, data);
    checked('otherElection', electionSchema(election), data);
  }
  const { registration, revision, correctedAt, value, context } = checked(
    'invalid',
    savedSchema(election),
    data,
  );
  const snapshot = resolved(value, context);
  if (!snapshot) {
    throw new SavedError('invalid', [{ path: '$.value', expected: statesText, received: 'something else' }]);
  }
  const faults = impossible({ registration, snapshot, correctedAt }, election);
  if (faults.length > 0) throw new SavedError('unreachable', faults);
  return { standing: { registration, snapshot, correctedAt }, revision };
}

function checked<Output>(
  code: SavedErrorCode,
  schema: v.GenericSchema<unknown, Output>,
  data: unknown,
): Output {
  const parsed = v.safeParse(schema, data);
  if (!parsed.success) throw new SavedError(code, parsed.issues.map(faultOf));
  return parsed.output;
}

function isRecord(data: unknown): data is object {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

/** The snapshot in these states; undefined where they are not the journey's, or XState would have to fill some in. */
function resolved(value: StateValue, context: Context): JourneySnapshot | undefined {
  try {
    const snapshot = journey.resolveState({ value, context });
    return isSame(snapshot.value, value) ? snapshot : undefined;
  } catch {
    return undefined;
  }
}

function isSame(value: StateValue, other: unknown): boolean {
  if (typeof value === 'string' || !isRecord(other)) return value === other;
  const names = Object.keys(value);
  const others = new Map(Object.entries(other));
  return others.size === names.length && names.every((name) => isSame(value[name]!, others.get(name)));
}

/** What contradicts itself in a journey whose parts hold each by itself. */
function impossible({ registration, snapshot, correctedAt }: Standing, election: Election): readonly Fault[] {
  const { route } = snapshot.context;
  const faults: Fault[] = [];
  if (!isReachable(snapshot)) {
    const expected = 'states and a context to which a journey can come together';
    faults.push({ path: '$', expected, received: 'ones to which none can' });
  }
  if (routeOf(election, registration) !== route) {
    const expected = `a registration on the route "${route}"`;
    faults.push({ path: '$.registration', expected, received: JSON.stringify(registration) });
  }
  if (isWaiting(snapshot) !== (correctedAt !== null)) {
    const expected = isWaiting(snapshot)
      ? 'an instant, since the wait after a correction runs'
      : 'null, since no wait runs';
    faults.push({ path: '$.correctedAt', expected, received: String(correctedAt) });
  }
  return faults;
}
