import { expect, test } from 'vitest';
import { type JourneyPhase, journey, observe, president2024 } from '../../machines/index.ts';
import { alphabet } from '../../machines/model/events.ts';
import { type JourneySnapshot, restore, type Standing, save, take } from '../../src/embed/index.ts';
import { configurationKey, interpreterOf } from '../../src/space/index.ts';
import { space } from '../journey/journey-space.ts';
import { at, registrationOn } from './journeys.ts';

/** An instant in each phase, in every region; a wait that starts then goes on for days. */
const duringPhase: Readonly<Record<JourneyPhase, number>> = {
  beforeFiling: at('2024-01-20T12:00Z'),
  filing: at('2024-02-20T12:00Z'),
  filingClosed: at('2024-03-13T12:00Z'),
  voting: at('2024-03-16T12:00Z'),
};

interface Place {
  readonly standing: Standing;
  readonly now: number;
}

const places = space.configurations.map(({ snapshot, states }): Place => {
  const phase = observe(snapshot).phase;
  const now = phase ? duringPhase[phase] : at('2024-04-01T12:00Z');
  return {
    now,
    standing: {
      registration: registrationOn[snapshot.context.route as keyof typeof registrationOn],
      snapshot: snapshot as JourneySnapshot,
      correctedAt: states.includes('waiting') ? now : null,
    },
  };
});
const keys = space.configurations.map(({ snapshot }) => configurationKey(snapshot));

test('restored at any configuration, a journey has the future that it had', () => {
  const interpreter = interpreterOf(journey);
  const lost: string[] = [];
  let edges = 0;
  for (const [index, { standing }] of places.entries()) {
    const data: unknown = JSON.parse(JSON.stringify(save(standing, president2024, index)));
    const restored = restore(data, president2024);
    const { snapshot } = restored.standing;
    const steps = new Map(space.configurations[index]!.steps.map(({ event, to }) => [event, to]));
    const isSame =
      configurationKey(snapshot) === keys[index] &&
      restored.standing.correctedAt === standing.correctedAt &&
      restored.standing.registration === standing.registration &&
      restored.revision === index;
    if (!isSame) lost.push(keys[index]!);
    for (const [event, entry] of space.alphabet.entries()) {
      const next = interpreter.step(snapshot, entry.event);
      const to = steps.get(event);
      if (next) edges++;
      if (
        (next ? configurationKey(next.snapshot) : undefined) !== (to === undefined ? undefined : keys[to])
      ) {
        lost.push(`${keys[index]} ${entry.key}`);
      }
    }
  }
  expect(lost).toEqual([]);
  expect(edges).toBe(space.stepCount);
});

test('an event is taken, refused or closed as the observation says, and leads where the machine leads (D-22)', () => {
  const wrong: string[] = [];
  for (const [index, { standing, now }] of places.entries()) {
    const { events } = observe(standing.snapshot);
    const steps = new Map(space.configurations[index]!.steps.map(({ event, to }) => [event, to]));
    for (const [event, entry] of alphabet.entries()) {
      const found = events[entry.key];
      const { result, standing: after, calendar } = take(standing, entry.event, now, president2024);
      const said =
        result.kind === 'taken' ? 'available' : result.kind === 'refused' ? 'refused' : result.why[0];
      const isClock = entry.actor === 'clock' && found === 'available';
      const isWhereItLeads =
        result.kind === 'closed'
          ? after === standing
          : configurationKey(after.snapshot) === keys[steps.get(event)!];
      const isRight =
        said === (isClock ? 'calendarOrder' : found) &&
        isWhereItLeads &&
        (result.kind !== 'refused' || result.reasons === after.snapshot.context.reasons) &&
        calendar.length === 0;
      if (!isRight) wrong.push(`${keys[index]} ${entry.key}: ${said}, ${found}`);
    }
  }
  expect(wrong).toEqual([]);
});
