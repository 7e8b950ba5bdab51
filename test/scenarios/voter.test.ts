import { expect, test } from 'vitest';
import { accounted, muscovite, ready, voter } from './voter.ts';

test('a closed or refused event cannot be sent by mistake', () => {
  expect(() => voter(muscovite).sends('snils.given')).toThrow(/snils.given to be available.*earlierStep/);
  const refused = () => voter({ ...ready, phone: false }).sends('filing.opened', 'application.submitted');
  expect(refused).toThrow(/application.submitted to be available.*refused/);
});

test('an event that is open cannot be tried in vain', () => {
  expect(() => voter(muscovite).tries('email.given')).toThrow(/email.given to fail.*sends/);
});

test('the calendar of a registration runs up to an instant and never twice over a boundary', () => {
  const waiting = voter(ready).waitsUntil('Камчатский край', '2024-03-01T12:00+12:00');
  expect(waiting.sees.phase).toBe('filing');
  expect(waiting.waitsUntil('Камчатский край', '2024-03-01T12:00+12:00').sees.phase).toBe('filing');
  expect(waiting.waitsUntil('Камчатский край', '2024-03-14T12:00+12:00').sees.phase).toBe('filingClosed');
});

test('a restored voter stands where the saved one stood', () => {
  const saved = accounted();
  expect(saved.restored().configuration).toBe(saved.configuration);
});
