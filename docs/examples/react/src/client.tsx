import { president2024 as election } from 'deg-workflow-model';
import { begin, restore, type Standing, save } from 'deg-workflow-model/embed';
import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { demonstrationStart, movedClock } from './clock.ts';
import { Journey } from './journey.tsx';
import { Notices } from './notices.tsx';
import { StartForm } from './start-form.tsx';

const journeyKey = 'deg-example-journey';
const clockKey = 'deg-example-clock';
const lang = navigator.language.startsWith('ru') ? 'ru' : 'en';
document.documentElement.lang = lang;

let ahead = Number(sessionStorage.getItem(clockKey) ?? demonstrationStart - Date.now());
const clock = movedClock(() => ahead);

function keep(standing: Standing): void {
  sessionStorage.setItem(journeyKey, JSON.stringify(save(standing, election)));
}

/** What was kept as long as the tab is open; what cannot be restored is never half-used. */
function kept(): Standing | null {
  const text = sessionStorage.getItem(journeyKey);
  try {
    return text === null ? null : restore(JSON.parse(text), election).standing;
  } catch (error) {
    console.error(error);
    sessionStorage.removeItem(journeyKey);
    return null;
  }
}

function App() {
  const [start, setStart] = useState(kept);
  if (start === null) {
    const onBegin = (given: Parameters<typeof begin>[0]) => {
      const standing = begin(given, clock.now(), election);
      keep(standing);
      setStart(standing);
    };
    return <StartForm lang={lang} onBegin={onBegin} />;
  }
  return (
    <Journey
      start={start}
      at={clock.now()}
      lang={lang}
      clock={clock}
      onStep={(_event, standing) => keep(standing)}
      onNext={(at) => {
        ahead = at - Date.now();
        sessionStorage.setItem(clockKey, String(ahead));
      }}
    />
  );
}

createRoot(document.getElementById('root')!).render(
  <StrictMode>
    <Notices />
    <App />
  </StrictMode>,
);
