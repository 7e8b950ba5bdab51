import { jsonText } from './json-text.ts';
import type { ToldTest } from './tell.ts';

/** Tests as NDJSON: one object a line, as docs/formats.md describes it. */
export function* ndjson(tests: Iterable<ToldTest>): Generator<string> {
  for (const { id, name, input, start, steps, end } of tests) {
    const line = {
      id,
      name,
      start: start.states,
      input,
      steps: steps.map(({ event, payload, from, after, transitions, nothing }) => ({
        event,
        payload,
        from,
        to: after.states,
        transitions,
        ...(nothing && { nothing }),
      })),
      end: end.states,
    };
    yield `${jsonText(line)}\n`;
  }
}
