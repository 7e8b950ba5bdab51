import { president2024 } from '../../machines/elections/index.ts';
import { faultMessage } from '../faults/fault.ts';
import { answerTo } from './answer.ts';
import { type InputLine, longestLine } from './lines.ts';
import { questionReader } from './question.ts';
import { recordsOf } from './records.ts';

/**
 * Answers questions about the election of 2024, one line of JSON for each, in the order of the input: an answer
 * `{"canApply":…,"reasons":[…]}`, or `{"error":{"line":…,"path":…,"message":…}}` for a line that is no question.
 * A blank line is such a line, too; a line break at the very end begins none. The memory needed does not grow with
 * the input.
 *
 * @param input NDJSON, or one JSON object over any number of lines, as text or UTF-8 bytes in pieces of any size
 * @param write takes one line without its line break; the next one waits for the promise that it may give
 * @returns how many lines were no questions
 * @throws what reading the input or `write` throws, nothing else
 */
export async function runReasons(
  input: AsyncIterable<string | Uint8Array>,
  write: (line: string) => void | Promise<void>,
): Promise<{ faults: number }> {
  let faults = 0;
  for await (const record of recordsOf(input)) {
    const reply = replyTo(record);
    if ('error' in reply) faults += 1;
    const written = write(oneLine(reply));
    if (written !== undefined) await written;
  }
  return { faults };
}

const read = questionReader(president2024);

function replyTo({ number, text, tooLong }: InputLine) {
  const result = tooLong
    ? { fault: { path: '$', expected: `at most ${longestLine} characters in a line`, received: 'more' } }
    : read(text);
  if ('question' in result) return answerTo(president2024, result.question);
  return { error: { line: number, path: result.fault.path, message: faultMessage(result.fault) } };
}

/** JSON on one line for every reader: some also break lines, or act, at characters that JSON leaves as they are. */
function oneLine(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[\u007f-\u009f\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
