import { type AlphabetEntry, alphabet, eventTypes, type JourneyEvent } from '../../machines/index.ts';
import { described } from '../faults/fault.ts';

const byKey: ReadonlyMap<string, AlphabetEntry> = new Map(alphabet.map((entry) => [entry.key, entry]));

/**
 * The event of the journey that some data from outside stand for: the model's own, so that whatever else the data
 * hold goes no further. An actor takes more than the model's events (XState stops it at `xstate.stop`, and completes a
 * form at `xstate.done.state.…`), so a host that sends an actor what it was sent calls this first; `take` and `step` do.
 * @param data an event, or anything that may be one, such as parsed JSON
 * @throws {RangeError} for everything else
 */
export function journeyEvent(data: unknown): JourneyEvent {
  return { ...entryOf(data).event };
}

/** The entry of the alphabet that some data stand for. @throws {RangeError} when there is none */
export function entryOf(data: unknown): AlphabetEntry {
  const [type, via] = read(data);
  if (typeof type !== 'string' || !Object.hasOwn(eventTypes, type)) {
    throw new RangeError(`expected an event of the journey, got ${described(type)}`);
  }
  const entry = byKey.get(type) ?? (typeof via === 'string' ? byKey.get(`${type}(${via})`) : undefined);
  if (!entry) throw new RangeError(`expected how "${type}" was done (via), got ${described(via)}`);
  return entry;
}

/** What tells events apart, each read once: a getter may give something else the second time. */
function read(data: unknown): readonly [type: unknown, via: unknown] {
  if (typeof data !== 'object' || data === null) {
    throw new RangeError(`expected an event of the journey, got ${described(data)}`);
  }
  try {
    const { type, via } = data as { readonly type?: unknown; readonly via?: unknown };
    return [type, via];
  } catch {
    throw new RangeError('expected an event of the journey, got an object that cannot be read');
  }
}
