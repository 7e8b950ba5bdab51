import { type InputLine, linesOf, longestLine } from './lines.ts';

/**
 * The questions of an input, unread: its lines, or the whole input where that is one JSON object written over
 * several lines.
 *
 * The two are told apart without a guess. Only an input whose first line opens an object and is no JSON by itself
 * can be one object; it is when the whole of it, up to the length of the longest line, is JSON. No input that has
 * a good first line is ever taken for one object, and no more than that length is ever held back.
 */
export async function* recordsOf(
  input: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<InputLine, void, undefined> {
  const lines = linesOf(input);
  try {
    const held: InputLine[] = [];
    let length = 0;
    let next = await lines.next();
    const maybeOneObject = !next.done && opensAnObject(next.value.text);
    while (!next.done) {
      held.push(next.value);
      // A line that is too long counts in full: it can't be part of an object that is short enough.
      length += next.value.tooLong ? longestLine : next.value.text.length + 1;
      if (!maybeOneObject || length > longestLine) break;
      next = await lines.next();
    }
    const whole = held.map(({ text }) => text).join('\n');
    if (next.done && maybeOneObject && isJson(whole)) {
      yield { number: 1, text: whole, tooLong: false };
      return;
    }
    yield* held;
    yield* lines;
  } finally {
    // Whoever stops reading early closes the input too.
    await lines.return();
  }
}

function opensAnObject(firstLine: string): boolean {
  return /^\s*\{/.test(firstLine) && !isJson(firstLine);
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
