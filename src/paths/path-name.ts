/** How one language words a path. */
export interface PathWords {
  /** What happens with an event, by its key: «the phone is confirmed». */
  event(key: string): string;
  /** How a path ends: «Voted». */
  end(key: string): string;
}

const LONGEST = 80;

/**
 * A path as a sentence of at most 80 characters: how it ends, then its events, of which as many of the last are told as fit,
 * since they tell most of why it ended so. Different paths may have the same name; ids tell them apart.
 */
export function pathName(events: readonly string[], end: string, words: PathWords): string {
  const ending = capitalised(words.end(end));
  const told: string[] = [];
  for (const [index, event] of [...events].reverse().entries()) {
    const longer = [words.event(event), ...told];
    const whole = index === events.length - 1;
    if (lengthOf(sentence(ending, longer, whole)) > LONGEST) break;
    told.unshift(words.event(event));
  }
  return shortened(sentence(ending, told, told.length === events.length));
}

function sentence(ending: string, told: readonly string[], whole: boolean): string {
  if (told.length === 0) return `${ending}.`;
  return `${ending}: ${whole ? '' : '… '}${told.join(', ')}.`;
}

function shortened(text: string): string {
  return lengthOf(text) <= LONGEST ? text : `${[...text].slice(0, LONGEST - 1).join('')}…`;
}

function capitalised(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

function lengthOf(text: string): number {
  return [...text].length;
}
