import { useMachine } from '@xstate/react';
import {
  alphabet,
  type EpochMs,
  president2024 as election,
  type JourneyEvent,
  journey,
} from 'deg-workflow-model';
import {
  type CalendarDriver,
  type Clock,
  describe,
  driveCalendar,
  type Language,
  nextInstant,
  type Standing,
} from 'deg-workflow-model/embed';
import { useEffect, useRef, useState } from 'react';
import { DescriptionView } from './description-view.tsx';

interface Props {
  /** Where the journey stands at the first render, and when that is: the same on the server and in the browser. */
  readonly start: Standing;
  readonly at: EpochMs;
  readonly lang: Language;
  readonly clock: Clock;
  /** Hears of each step, and where it has led. */
  readonly onStep: (event: JourneyEvent, standing: Standing) => void;
  /** Moves the demonstration's clock. */
  readonly onNext: (at: EpochMs) => void;
}

/** A voter's journey from where it stands, with the calendar. */
export function Journey({ start, at, lang, clock, onStep, onNext }: Props) {
  const { registration } = start;
  const [snapshot, , actor] = useMachine(journey, {
    snapshot: start.snapshot,
    input: start.snapshot.context,
  });
  const calendar = useRef<CalendarDriver>(null);
  // The server knows neither the visitor's zone nor what time it is when the page is there.
  const [seen, setSeen] = useState({ now: at, zone: 'Europe/Moscow', correctedAt: start.correctedAt });

  // What was rendered on the server answers to nothing before this.
  const [isReady, setIsReady] = useState(false);

  useEffect(() => {
    const driver = driveCalendar(actor, { election, registration, clock, correctedAt: start.correctedAt });
    calendar.current = driver;
    setIsReady(true);
    return () => driver.stop();
  }, [actor, registration, clock, start]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: looks at the clock anew after each step.
  useEffect(() => {
    const { timeZone: zone } = Intl.DateTimeFormat().resolvedOptions();
    setSeen({ now: clock.now(), zone, correctedAt: calendar.current?.correctedAt() ?? null });
  }, [snapshot, clock]);

  const standing = (): Standing => ({
    registration,
    snapshot: actor.getSnapshot(),
    correctedAt: calendar.current?.correctedAt() ?? null,
  });
  const send = (key: string) => {
    const entry = alphabet.find((each) => each.key === key);
    if (!entry) return;
    calendar.current?.check();
    actor.send(entry.event);
    onStep(entry.event, standing());
  };
  const next = () => {
    const instant = nextInstant(standing(), election);
    if (instant === null) return;
    onNext(instant);
    calendar.current?.check();
  };

  const description = describe(snapshot, { ...seen, lang, election, registration });
  return <DescriptionView description={description} isReady={isReady} onSend={send} onNext={next} />;
}
