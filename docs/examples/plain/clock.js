import { systemClock } from 'deg-workflow-model/embed';

// That election is over, so this clock starts on 1 March 2024 and can be moved on. For an election that is to come, the
// system's own clock is right, and `driveCalendar` takes it unless another is given.
const key = 'deg-example-clock';
let ahead = Number(sessionStorage.getItem(key) ?? Date.parse('2024-03-01T12:00+03:00') - Date.now());

export const clock = { ...systemClock, now: () => Date.now() + ahead };

/** Moves the clock to an instant in epoch milliseconds; a reload of the page does not move it back. */
export function moveTo(at) {
  ahead = at - Date.now();
  sessionStorage.setItem(key, String(ahead));
}
