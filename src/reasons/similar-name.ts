import { distance } from 'fastest-levenshtein';

/** Longer texts are no slips of the pen. */
const longestSlip = 80;

/**
 * The one of some names that a text was likely meant to be: the nearest within a third of its letters, or the only
 * one that holds the text or is held by it («Чувашия», «г. Москва»). Letter case, spaces and kinds of dash don't
 * count. Undefined where there is none.
 */
export function similarName(text: string, names: readonly string[]): string | undefined {
  const wanted = plain(text);
  if (wanted.length < 3 || wanted.length > longestSlip) return undefined;
  const ranked = names
    .map((name) => ({ name, plainName: plain(name), steps: distance(wanted, plain(name)) }))
    .sort((a, b) => a.steps - b.steps);
  const near = ranked.find(({ plainName, steps }) => steps <= plainName.length / 3);
  if (near !== undefined) return near.name;
  const holding = ranked.filter(({ plainName }) => plainName.includes(wanted) || wanted.includes(plainName));
  return holding.length === 1 ? holding[0]?.name : undefined;
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replaceAll(/\p{Dash}/gu, '-')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}
