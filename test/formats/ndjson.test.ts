import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { createActor, type EventObject } from 'xstate';
import { written } from '../../src/formats/index.ts';
import { innermost, plainWords } from '../../src/run/index.ts';
import { stage } from './suites.ts';

const states = v.pipe(v.array(v.string()), v.minLength(1));

/** docs/formats.md, said again. */
const testSchema = v.strictObject({
  id: v.pipe(v.string(), v.regex(/^\S+$/)),
  name: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  start: states,
  input: v.optional(v.unknown()),
  steps: v.array(
    v.strictObject({
      event: v.string(),
      payload: v.optional(v.record(v.string(), v.unknown())),
      from: states,
      to: states,
      transitions: v.array(v.string()),
      nothing: v.optional(v.literal(true)),
    }),
  ),
  end: states,
});

/** A suite read back from NDJSON. The stage for voting in person has events with a payload. */
function read(id: 'ballot' | 'inPerson', language: 'ru' | 'en' = 'ru') {
  const { subject, suite } = stage(id);
  const lines = [...written('ndjson', suite.tests, suite.space, plainWords(id, language))]
    .join('')
    .trimEnd()
    .split('\n');
  return { subject, suite, tests: lines.map((line) => v.parse(testSchema, JSON.parse(line))) };
}

describe.each(['ballot', 'inPerson'] as const)('a suite of the stage %s as NDJSON', (id) => {
  const { subject, suite, tests } = read(id);

  test('has a line of the documented shape for each test, with an id of its own', () => {
    expect(tests).toHaveLength(suite.tests.length);
    expect(new Set(tests.map((each) => each.id)).size).toBe(tests.length);
  });

  test('tells what an XState actor does that gets the events', () => {
    const gone = tests.map(({ input, steps, ...rest }) => {
      const actor = createActor(subject.machine, { input }).start();
      const now = () => innermost(actor.getSnapshot());
      const start = now();
      const told = steps.map(({ event, payload, transitions }) => {
        const sent: EventObject = { type: event.replace(/\(.*/, ''), ...payload };
        const [from, taken] = [now(), actor.getSnapshot().can(sent)];
        actor.send(sent);
        const step = { event, ...(payload && { payload }), from, to: now(), transitions };
        return taken ? step : { ...step, transitions: [], nothing: true as const };
      });
      return { ...rest, input, start, steps: told, end: now() };
    });
    expect(gone).toEqual(tests);
    const steps = tests.flatMap((each) => each.steps);
    expect(steps.filter(({ transitions, nothing }) => transitions.length === 0 && !nothing)).toEqual([]);
  });

  test('keeps its ids whatever language it is told in', () => {
    expect(read(id, 'en').tests.map((each) => each.id)).toEqual(tests.map((each) => each.id));
  });
});

test('a payload is told without the type, which the event’s name begins with', () => {
  const steps = read('inPerson').tests.flatMap((each) => each.steps);
  const applied = steps.find(({ event }) => event === 'otherStation.applied(mfc)');
  expect(applied?.payload).toEqual({ via: 'mfc' });
  expect(steps.find(({ event }) => event === 'voting.opened')).not.toHaveProperty('payload');
});
