import { distance } from 'fastest-levenshtein';

/** More wrong letters than these make another name: «Рязанская» is not a misspelt «Мурманская». */
const mostSlips = 2;

/** Longer texts are no slips of the pen. */
const longestSlip = 80;

/**
 * The one of some names that a text was likely meant to be: the nearest within two letters, or the only one that
 * holds the text or is held by it («Чувашия», «г. Москва»). Letter case, spaces, punctuation and kinds of dash don't
 * count. Undefined where there is none.
 */
export function similarName(text: string, names: readonly string[]): string | undefined {
  if (text.length > longestSlip) return undefined;
  const wanted = plain(text);
  const [nearest] = names
    .map((name) => ({ name, slips: distance(wanted, plain(name)) }))
    .sort((a, b) => a.slips - b.slips);
  if (nearest !== undefined && nearest.slips <= mostSlips) return nearest.name;
  const holding = names.filter((name) => plain(name).includes(wanted) || wanted.includes(plain(name)));
  return holding.length === 1 ? holding[0] : undefined;
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\p{Dash}/gu, '-')
    .replaceAll(/[^\p{L}\p{N}-]+/gu, ' ')
    .trim();
}
