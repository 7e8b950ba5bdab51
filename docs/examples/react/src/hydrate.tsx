import { hydrateRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { movedClock } from './clock.ts';
import type { Handed } from './page.ts';

const handed: Handed | null = JSON.parse(
  document.querySelector('script[type="application/json"]')?.textContent ?? 'null',
);
const ahead = handed === null ? 0 : handed.at - Date.now();
const clock = movedClock(() => ahead);

let revision = handed?.saved.revision ?? 0;
let queue = Promise.resolve();

/** The server takes every step too, by its own clock; where it stands elsewhere, the page begins again from there. */
function tell(path: string, body: () => object, isLast = false): void {
  queue = queue.then(async () => {
    const response = await fetch(path, { method: 'POST', body: JSON.stringify(body()) });
    if (!response.ok || isLast) location.reload();
    else ({ revision } = await response.json());
  });
}

hydrateRoot(
  document.getElementById('root')!,
  <App
    handed={handed}
    clock={clock}
    onStep={(event) => tell('/step', () => ({ revision, event }))}
    onNext={(at) => tell('/clock', () => ({ at }), true)}
  />,
  {
    onRecoverableError: (error) => console.error(error),
  },
);
