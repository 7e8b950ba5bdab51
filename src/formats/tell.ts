import { pathId, pathName } from '../paths/index.ts';
import type { TestPath } from '../paths/suite.ts';
import { innermost, type Words } from '../run/index.ts';
import type { StateSpace } from '../space/index.ts';
import { jsonText } from './json-text.ts';

/** A test of a suite, told in words: what every format writes in its own way. */
export interface ToldTest {
  /** From 1, in the order of the suite. */
  readonly number: number;
  /** The same for the same input and events, whatever else the suite holds. */
  readonly id: string;
  /** How the test ends and what led there, at most 80 characters. */
  readonly name: string;
  readonly input: unknown;
  /** What is given at the start. */
  readonly given: string;
  readonly start: ToldSituation;
  readonly steps: readonly ToldStep[];
  readonly end: ToldSituation;
}

export interface ToldSituation {
  readonly states: readonly string[];
  readonly text: string;
}

export interface ToldStep {
  /** The event's name in the alphabet. */
  readonly event: string;
  /** The event without its type; undefined where nothing is left. */
  readonly payload: Readonly<Record<string, unknown>> | undefined;
  /** What happens: a sentence, and a phrase. */
  readonly text: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly after: ToldSituation;
  /** Chart ids of the declared transitions taken; none where nothing takes the event. */
  readonly transitions: readonly string[];
  readonly nothing: boolean;
}

/** Tells tests, one at a time. */
export function* tell(tests: Iterable<TestPath>, space: StateSpace, words: Words): Generator<ToldTest> {
  let number = 0;
  const named = { event: (key: string) => words.name(key), end: (text: string) => text.replace(/\.$/, '') };
  const situations = new Map<number, ToldSituation>();
  const situation = (configuration: number): ToldSituation => {
    const known = situations.get(configuration);
    if (known) return known;
    const states = innermost(space.configurations[configuration]!.snapshot);
    const told = { states, text: oneLine(words.situation(states)) };
    situations.set(configuration, told);
    return told;
  };
  for (const { start, moves } of tests) {
    const first = space.starts[start]!;
    const end = situation(moves.at(-1)?.to ?? first);
    const keys = moves.map(({ event }) => space.alphabet[event]!.key);
    yield {
      number: ++number,
      id: pathId(
        jsonText(space.inputs[start]) ?? '',
        keys.map((key) => [key]),
        end.states.join(' '),
      ),
      name: oneLine(pathName(keys, end.text, named)),
      input: space.inputs[start],
      given: oneLine(words.start(space.inputs[start])),
      start: situation(first),
      steps: moves.map(({ event, from, to, step }): ToldStep => {
        const { key, event: sent } = space.alphabet[event]!;
        const { type: _type, ...payload } = sent;
        return {
          event: key,
          payload: Object.keys(payload).length > 0 ? payload : undefined,
          text: oneLine(words.event(key)),
          name: oneLine(words.name(key)),
          from: situation(from).states,
          after: situation(to),
          transitions: step?.transitions ?? [],
          nothing: step === null,
        };
      }),
      end,
    };
  }
}

/** Formats are made of lines: breaks within a text become spaces, and a text without words a dash. */
function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim() || '—';
}
