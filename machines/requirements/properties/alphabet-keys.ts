import { alphabet, type EventKey } from '../../model/events.ts';

/** Every event of the journey, with every payload, by its key. */
export const alphabetKeys: readonly EventKey[] = alphabet.map(({ key }) => key);
