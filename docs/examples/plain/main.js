import { alphabet, president2024 as election, journey } from 'deg-workflow-model';
import { begin, describe, driveCalendar, nextInstant, restore, save } from 'deg-workflow-model/embed';
import { createActor } from 'xstate';
import { clock, moveTo } from './clock.js';
import { askIn } from './form.js';
import { show } from './show.js';

const key = 'deg-example-journey';
const lang = navigator.language.startsWith('ru') ? 'ru' : 'en';
const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const main = document.querySelector('main');
document.documentElement.lang = lang;

let stop = () => {};

askIn(document.querySelector('form'), lang, (start) => follow(begin(start, clock.now(), election)));
const kept = sessionStorage.getItem(key);
if (kept) resume(kept);

function resume(kept) {
  try {
    follow(restore(JSON.parse(kept), election).standing);
  } catch (error) {
    // Never half-used: what cannot be restored is told and left behind.
    main.textContent = error.message;
    sessionStorage.removeItem(key);
  }
}

/** Follows a journey from where it stands, with the calendar, and keeps it as long as the tab is open. */
function follow({ registration, snapshot, correctedAt }) {
  stop();
  const actor = createActor(journey, { snapshot, input: snapshot.context }).start();
  const calendar = driveCalendar(actor, { election, registration, clock, correctedAt });
  const standing = () => ({
    registration,
    snapshot: actor.getSnapshot(),
    correctedAt: calendar.correctedAt(),
  });

  const send = (eventKey) => {
    calendar.check();
    actor.send(alphabet.find((entry) => entry.key === eventKey).event);
  };
  const next = () => {
    moveTo(nextInstant(standing(), election));
    calendar.check();
  };
  const changed = () => {
    const here = standing();
    sessionStorage.setItem(key, JSON.stringify(save(here, election)));
    const description = describe(here.snapshot, {
      lang,
      now: clock.now(),
      zone,
      election,
      registration,
      correctedAt: here.correctedAt,
    });
    show(main, description, { send, next: description.outcome ? null : next });
  };

  const subscription = actor.subscribe(changed);
  stop = () => {
    subscription.unsubscribe();
    calendar.stop();
    actor.stop();
  };
  changed();
}
