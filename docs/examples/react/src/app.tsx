import { type EpochMs, president2024 as election, type JourneyEvent } from 'deg-workflow-model';
import { advance, type Clock, restore } from 'deg-workflow-model/embed';
import { useState } from 'react';
import { Journey } from './journey.tsx';
import { Notices } from './notices.tsx';
import type { Handed } from './page.ts';
import { StartForm } from './start-form.tsx';

interface Props {
  readonly handed: Handed | null;
  readonly clock: Clock;
  readonly onStep: (event: JourneyEvent) => void;
  readonly onNext: (at: EpochMs) => void;
}

/** What the server renders and the browser hydrates: from the same data the same. */
export function App({ handed, clock, onStep, onNext }: Props) {
  return (
    <>
      <Notices />
      {handed === null ? (
        <StartForm lang="en" />
      ) : (
        <Handover handed={handed} clock={clock} onStep={onStep} onNext={onNext} />
      )}
    </>
  );
}

function Handover({ handed: { saved, at }, clock, onStep, onNext }: Props & { readonly handed: Handed }) {
  const [start] = useState(() => advance(restore(saved, election).standing, at, election).standing);
  return <Journey start={start} at={at} lang="en" clock={clock} onStep={onStep} onNext={onNext} />;
}
