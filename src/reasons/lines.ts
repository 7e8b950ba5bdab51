/** One line of the input, without its line break. */
export interface InputLine {
  /** Counted from 1. */
  readonly number: number;
  /** The text; of a line that is too long, nothing. */
  readonly text: string;
  readonly tooLong: boolean;
}

/** How many characters a line may have: a question has some 300. It bounds what is ever held in memory. */
export const longestLine = 65_536;

/**
 * The lines of a text that arrives in pieces. A line ends at LF or CRLF and nowhere else; a line break at the very
 * end begins no further line. A byte order mark at the start is skipped. Bytes are read as UTF-8, and what is not
 * UTF-8 becomes U+FFFD.
 */
export async function* linesOf(
  input: AsyncIterable<string | Uint8Array>,
): AsyncGenerator<InputLine, void, undefined> {
  let number = 0;
  let text = '';
  let tooLong = false;

  const add = (piece: string): void => {
    tooLong ||= text.length + piece.length > longestLine;
    text = tooLong ? '' : text + piece;
  };
  const take = (): InputLine => {
    number += 1;
    const line = { number, text: text.endsWith('\r') ? text.slice(0, -1) : text, tooLong };
    text = '';
    tooLong = false;
    return line;
  };

  for await (const piece of textOf(input)) {
    let from = 0;
    for (let to = piece.indexOf('\n'); to !== -1; to = piece.indexOf('\n', from)) {
      add(piece.slice(from, to));
      yield take();
      from = to + 1;
    }
    add(piece.slice(from));
  }
  if (text !== '' || tooLong) yield take();
}

async function* textOf(input: AsyncIterable<string | Uint8Array>): AsyncGenerator<string, void, undefined> {
  // The mark is cut off below, for text and bytes alike.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let started = false;
  const unmarked = (text: string): string => {
    if (started || text === '') return text;
    started = true;
    return text.startsWith('\uFEFF') ? text.slice(1) : text;
  };
  for await (const piece of input) {
    yield unmarked(typeof piece === 'string' ? piece : decoder.decode(piece, { stream: true }));
  }
  yield unmarked(decoder.decode());
}
