import type { Action, Description, Why } from 'deg-workflow-model/embed';

interface Props {
  readonly description: Description;
  /** Whether the buttons work yet. */
  readonly isReady: boolean;
  readonly onSend: (key: string) => void;
  readonly onNext: () => void;
}

/** Shows a description: all words come from it. */
export function DescriptionView({ description, isReady, onSend, onNext }: Props) {
  const send = { onSend, isReady };
  const { title, explanation, phase, deadline, actions, refused, closed, reasons, outcome } = description;
  return (
    <main>
      <h1 data-outcome={outcome?.id}>{title}</h1>
      <p>{explanation}</p>
      <p data-phase={phase.id}>{phase.text}</p>
      {deadline && (
        <p data-deadline={deadline.id}>
          {deadline.name}: {deadline.inRegion} ({deadline.own})
        </p>
      )}
      <div role="alert">
        <Whys whys={reasons} />
      </div>
      <ul>
        {actions.map((action) => (
          <Step key={action.key} action={action} status="available" whys={[]} {...send} />
        ))}
        {refused.map((action) => (
          <Step key={action.key} action={action} status="refused" whys={action.reasons} {...send} />
        ))}
        {closed.map((action) => (
          <Step key={action.key} action={action} status="closed" whys={action.why} />
        ))}
      </ul>
      {!outcome && (
        <button type="button" data-next="" disabled={!isReady} onClick={onNext}>
          →
        </button>
      )}
    </main>
  );
}

interface StepProps {
  readonly action: Action;
  readonly status: 'available' | 'refused' | 'closed';
  readonly whys: readonly Why<string>[];
  readonly onSend?: (key: string) => void;
  readonly isReady?: boolean;
}

function Step({ action: { key, label }, status, whys, onSend, isReady }: StepProps) {
  return (
    <li data-event={key} data-status={status}>
      {onSend ? (
        <button type="button" disabled={!isReady} onClick={() => onSend(key)}>
          {label}
        </button>
      ) : (
        label
      )}
      <Whys whys={whys} />
    </li>
  );
}

function Whys({ whys }: { readonly whys: readonly Why<string>[] }) {
  return (
    <ul>
      {whys.map(({ id, text, quoted, remedy }) => (
        <li key={id} data-why={id}>
          <p>{text}</p>
          {quoted.map((source) => (
            <blockquote key={source.id}>
              {source.id}: {source.text}
            </blockquote>
          ))}
          <p>{remedy}</p>
        </li>
      ))}
    </ul>
  );
}
