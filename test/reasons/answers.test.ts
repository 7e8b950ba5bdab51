import { describe, expect, test } from 'vitest';
import { leafletRegions } from '../election/leaflet-regions.ts';
import { askOne, ready } from './ask.ts';

const no = (...reasons: string[]) => ({ canApply: false, reasons });
const yes = { canApply: true, reasons: [] };

test('a federal voter who meets every condition can apply (R-13, R-16, R-17)', async () => {
  expect(await askOne(ready)).toEqual(yes);
});

describe('each reason alone', () => {
  const { gosuslugi, applications } = ready;
  test.each([
    ['R-49', { birthDate: '2006-03-18' }],
    ['R-50', { gosuslugi: { ...gosuslugi, confirmed: false } }],
    ['R-51', { gosuslugi: { ...gosuslugi, phoneConfirmed: false } }],
    ['R-52', { gosuslugi: { ...gosuslugi, registerMatched: false } }],
    ['R-53', { registration: 'other' }],
    ['R-55', { registration: 'Москва' }],
    ['R-56', { at: '2024-03-12T00:00:00+03:00' }],
    ['R-57', { applications: { ...applications, deg: 'processing' } }],
    ['R-57', { applications: { ...applications, deg: 'accounted' } }],
    ['R-58', { applications: { ...applications, pollingStation: true } }],
  ])('%s for %o (R-49, R-50, R-51, R-52, R-53, R-55, R-56, R-57, R-58)', async (reason, change) => {
    expect(await askOne({ ...ready, ...change })).toEqual(no(reason));
  });

  test('Tver is given both sentences that concern it (R-53, R-54)', async () => {
    expect(await askOne({ ...ready, registration: 'Тверская область' })).toEqual(no('R-53', 'R-54'));
  });
});

test('all reasons that hold are given in the leaflet’s order, whatever the registration (R-62, D-21, D-22)', async () => {
  const worst = {
    ...ready,
    birthDate: '2006-03-18',
    gosuslugi: { confirmed: false, phoneConfirmed: false, registerMatched: false },
    applications: { deg: 'accounted', pollingStation: true },
    at: '2024-03-14T12:00Z',
  };
  const ofRegistration = {
    Москва: ['R-55'],
    'Московская область': [],
    'Тверская область': ['R-53', 'R-54'],
    other: ['R-53'],
  };
  for (const [registration, own] of Object.entries(ofRegistration)) {
    expect(await askOne({ ...worst, registration })).toEqual(
      no('R-49', 'R-50', 'R-51', 'R-52', ...own, 'R-56', 'R-57', 'R-58'),
    );
  }
});

test('every listed region but Moscow may apply (R-17, R-55, R-59)', async () => {
  for (const { name } of leafletRegions) {
    const expected = name === 'Москва' ? no('R-55') : yes;
    expect(await askOne({ ...ready, registration: name })).toEqual(expected);
  }
});

describe('the calendar of filing', () => {
  test('filing is not open before 29 January, Moscow time; F-01 stands last (D-37, F-01)', async () => {
    const early = { ...ready, at: '2024-01-28T23:59:59.999+03:00' };
    expect(await askOne(early)).toEqual(no('F-01'));
    expect(await askOne({ ...early, registration: 'Москва', birthDate: '2006-03-18' })).toEqual(
      no('R-49', 'R-55', 'F-01'),
    );
    expect(await askOne({ ...ready, at: '2024-01-29T00:00+03:00' })).toEqual(yes);
  });

  test('filing closes at the end of 11 March, Moscow time, wherever the voter lives (R-14, R-56, D-01, D-02)', async () => {
    for (const registration of ['Калининградская область', 'Камчатский край']) {
      const voter = { ...ready, registration };
      expect(await askOne({ ...voter, at: '2024-03-11T23:59:59.999+03:00' })).toEqual(yes);
      expect(await askOne({ ...voter, at: '2024-03-11T20:59:59.999999999Z' })).toEqual(yes);
      expect(await askOne({ ...voter, at: '2024-03-12T00:00+03:00' })).toEqual(no('R-56'));
      expect(await askOne({ ...voter, at: '2024-03-12T09:00+12:00' })).toEqual(no('R-56'));
    }
  });

  test.each([
    '2024-03-11T23:00+03',
    '2024-03-11T23:00:00.5+0300',
    '2024-03-12T08:00+12:00',
    '2024-03-11T20:00:00Z',
  ])('an instant may be written %s (R-14)', async (at) => {
    expect(await askOne({ ...ready, at })).toEqual(yes);
  });
});

test('born 16, 17 and 18 March 2006: only the last is too young (R-16, R-49, D-03)', async () => {
  expect(await askOne({ ...ready, birthDate: '2006-03-16' })).toEqual(yes);
  expect(await askOne({ ...ready, birthDate: '2006-03-17' })).toEqual(yes);
  expect(await askOne({ ...ready, birthDate: '2006-03-18' })).toEqual(no('R-49'));
});
