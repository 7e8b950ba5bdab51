import { president2024 } from '../../../machines/index.ts';
import { restore, SavedError, save } from '../../../src/embed/index.ts';
import { configurationKey } from '../../../src/space/index.ts';
import { places } from '../configurations.ts';
import { standingAt } from '../events/standing.ts';
import { changed, placesIn } from '../json.ts';
import { extended, hostileKeys, hostileValues } from './mutations.ts';

const keys = new Set(places.map(({ key }) => key));

/** The journey at a configuration as a host has it from JSON. */
export function savedAt(index: number): unknown {
  const { standing } = standingAt(places[index]!);
  return JSON.parse(JSON.stringify(save(standing, president2024, 3)));
}

/** What is wrong with how data were answered: null where they are refused in words, or restored to exactly what they tell. */
export function fault(data: unknown): string | null {
  try {
    const { standing, revision } = restore(data, president2024);
    if (!keys.has(configurationKey(standing.snapshot))) return 'restored to where no journey comes';
    const again = sortedJson(save(standing, president2024, revision));
    return again === sortedJson(data) ? null : 'restored to something else than the data tell';
  } catch (error) {
    if (!(error instanceof SavedError)) return `threw ${String(error)}`;
    const isTold = error.faults.length > 0 && error.faults.every(({ path }) => path.startsWith('$'));
    return isTold && error.message.length < 20_000 ? null : `told badly: ${error.message.slice(0, 200)}`;
  }
}

/** A document as text, in whatever order its keys stand. */
function sortedJson(document: unknown): string {
  return JSON.stringify(document, (_, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );
}

/** A saved journey of every form: each set of states once. */
const forms = [
  ...new Map(places.map(({ index, snapshot }) => [JSON.stringify(snapshot.value), index])).values(),
];

/** How many changed journeys there are in all, by the places of each form. */
export function savedChanges(): number {
  const each = hostileValues.length + 1 + hostileKeys.length;
  return forms.reduce((sum, form) => sum + placesIn(savedAt(form)).length * each, 0);
}

/** Every hostile value at every place of a saved journey, each place left out, and every hostile key in every place. */
export function sweepChanges(share: number): { readonly tried: number; readonly wrong: readonly string[] } {
  let tried = 0;
  const wrong: string[] = [];
  const note = (data: unknown, what: string) => {
    tried++;
    const found = fault(data);
    if (found !== null && wrong.length < 10) wrong.push(`${what}: ${found}`);
  };
  for (const [at, form] of forms.entries()) {
    if (at % share !== 0) continue;
    const saved = savedAt(form);
    for (const place of placesIn(saved)) {
      for (const value of [...hostileValues, undefined])
        note(changed(saved, place, value), `${place.join('.')} changed`);
      for (const key of hostileKeys)
        note(extended(saved, place, key, { polluted: true }), `${place.join('.')}, ${key}`);
    }
  }
  return { tried, wrong };
}
