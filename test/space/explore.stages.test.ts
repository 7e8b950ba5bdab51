import { describe, expect, test } from 'vitest';
import { subjects } from '../../src/deg/subjects.ts';
import { space } from '../journey/journey-space.ts';
import { aspectsOf } from './real/canonical.ts';
import { chance } from './real/chance.ts';
import { expectSame } from './real/expect-same.ts';
import { marked } from './real/marked.ts';
import { Run } from './real/run.ts';

const [journey, ...stages] = subjects;

describe('explore does what real actors do, everywhere in a stage', () => {
  test.each(stages.map((stage) => [stage.id, stage] as const))('%s', (id, { machine, inputs, alphabet }) => {
    expectSame({ name: id, machine, inputs, events: alphabet.map(({ event }) => event) });
  });
});

/** Events sent in a walk through the journey. */
const LENGTH = 60;

test(`explore does what real actors do on walks of ${LENGTH} events through the journey, two for every input`, () => {
  const { machine, inputs, alphabet } = journey!;
  const copy = marked(machine);
  const pick = chance(1);
  for (const [start, input] of [...inputs, ...inputs].entries()) {
    const run = new Run({ name: 'journey', machine, events: [] }, copy, input);
    let at = space.configurations[space.starts[start % inputs.length]!]!;
    for (let sent = 0; sent < LENGTH && !at.done; sent++) {
      // Mostly events that something takes, so that a walk gets somewhere.
      const open = at.steps.length > 0 && pick(4) > 0;
      const event = open ? at.steps[pick(at.steps.length)]!.event : pick(alphabet.length);
      const step = at.steps.find((each) => each.event === event);
      const { microsteps } = run.take({ kind: 'event', event: alphabet[event]!.event });
      expect(microsteps).toEqual(step?.microsteps.filter((ids) => ids.length > 0) ?? []);
      if (step) at = space.configurations[step.to]!;
      expect(aspectsOf(run.snapshot)).toBe(aspectsOf(at.snapshot));
    }
  }
});
