import { describe, expect, test } from 'vitest';
import { president2024, president2024Definition } from '../../machines/index.ts';
import { texts } from '../../machines/texts.ts';
import { defineElection } from '../../src/election/index.ts';
import { begin } from '../../src/embed/begin.ts';
import { describe as described } from '../../src/embed/describe.ts';
import type { Deadline, Description, Language } from '../../src/embed/description.ts';
import type { Standing } from '../../src/embed/standing.ts';
import { take } from '../../src/embed/take.ts';

const at = (instant: string) => Date.parse(instant);
const inFiling = at('2024-03-01T09:00Z');

const ready = {
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  channel: 'gosuslugi',
} as const;

interface Told {
  readonly lang?: Language;
  readonly now?: number;
  readonly zone?: string;
}

function tell(
  standing: Standing,
  { lang = 'ru', now = inFiling, zone = 'Europe/Berlin' }: Told,
): Description {
  const { snapshot, registration, correctedAt } = standing;
  return described(snapshot, { lang, now, zone, election: president2024, registration, correctedAt });
}

function told(registration: string, reader: Told = {}): Readonly<Record<string, Deadline>> {
  const profile = registration === 'Москва' ? { adult: true } : ready;
  const standing = begin({ registration, profile }, reader.now ?? inFiling, president2024);
  return Object.fromEntries(tell(standing, reader).deadlines.map((each) => [each.id, each]));
}

describe('the dates', () => {
  const regions = [
    {
      registration: 'Москва',
      instants: ['2024-01-28T21:00Z', '2024-03-11T21:00Z', '2024-03-15T05:00Z', '2024-03-17T17:00Z'],
      inRegion: [
        '29 января 2024 года, 00:00 (время региона: Москва, UTC+3)',
        '11 марта 2024 года, 24:00 (время региона: Москва, UTC+3)',
        '15 марта 2024 года, 08:00 (время региона: Москва, UTC+3)',
        '17 марта 2024 года, 20:00 (время региона: Москва, UTC+3)',
      ],
    },
    {
      registration: 'Камчатский край',
      instants: ['2024-01-28T21:00Z', '2024-03-11T21:00Z', '2024-03-14T20:00Z', '2024-03-17T08:00Z'],
      inRegion: [
        '29 января 2024 года, 09:00 (время региона: Камчатский край, UTC+12)',
        '12 марта 2024 года, 09:00 (время региона: Камчатский край, UTC+12)',
        '15 марта 2024 года, 08:00 (время региона: Камчатский край, UTC+12)',
        '17 марта 2024 года, 20:00 (время региона: Камчатский край, UTC+12)',
      ],
    },
    {
      registration: 'Калининградская область',
      instants: ['2024-01-28T21:00Z', '2024-03-11T21:00Z', '2024-03-15T06:00Z', '2024-03-17T18:00Z'],
      inRegion: [
        '28 января 2024 года, 23:00 (время региона: Калининградская область, UTC+2)',
        '11 марта 2024 года, 23:00 (время региона: Калининградская область, UTC+2)',
        '15 марта 2024 года, 08:00 (время региона: Калининградская область, UTC+2)',
        '17 марта 2024 года, 20:00 (время региона: Калининградская область, UTC+2)',
      ],
    },
  ];
  const order = ['filing.opened', 'filing.closed', 'voting.opened', 'voting.closed'];

  test.each(regions)(
    'of $registration: one clock for filing, its own for voting (R-14, R-47, R-48, D-02, F-02)',
    ({ registration, instants, inRegion }) => {
      const deadlines = told(registration);
      expect(Object.keys(deadlines)).toEqual(order);
      expect(Object.values(deadlines).map((each) => each.at)).toEqual(instants.map(at));
      expect(Object.values(deadlines).map((each) => each.inRegion)).toEqual(inRegion);
    },
  );

  test('are told in the visitor’s own time too, with the offset of that day (D-02)', () => {
    const deadlines = told('Камчатский край', { zone: 'America/New_York' });
    // New York put its clocks forward on 10 March 2024.
    expect(deadlines['filing.opened']?.own).toMatch(/^28 января 2024 года, 16:00 \(ваше время: .+, UTC−5\)$/);
    expect(deadlines['filing.closed']?.own).toMatch(/^11 марта 2024 года, 17:00 \(ваше время: .+, UTC−4\)$/);
    expect(deadlines['voting.opened']?.own).toMatch(/^14 марта 2024 года, 16:00 \(ваше время: .+, UTC−4\)$/);
    expect(told('Москва', { zone: 'UTC' })['voting.closed']?.own).toBe(
      '17 марта 2024 года, 17:00 (ваше время: UTC+0)',
    );
  });

  test('are told in English, the region by its own name and its clock', () => {
    const { inRegion, own, name } = told('Камчатский край', { lang: 'en' })['voting.opened']!;
    expect(name).toBe('Voting opens');
    expect(inRegion).toMatch(
      /^15 March 2024, 08:00 \(time of the region: Камчатский край, Kamchatka Time, UTC\+12\)$/,
    );
    expect(own).toMatch(/^14 March 2024, 21:00 \(your time: Germany Time, UTC\+1\)$/);
  });

  test('name the last day to file, which counts in, where an instant alone would read like a day more (R-14, R-56, D-01)', () => {
    expect(told('Москва')['filing.closed']?.name).toBe(
      'Последний день подачи заявления: 11 марта 2024 года, до конца дня (24:00), по московскому времени',
    );
    expect(told('Москва', { lang: 'en' })['filing.closed']?.name).toBe(
      'Last day to file the application: 11 March 2024, until the end of the day (24:00), Moscow time',
    );
    const midnight = told('Камчатский край', { zone: 'Europe/Moscow' })['filing.closed']!;
    expect(midnight.own).toMatch(/^11 марта 2024 года, 24:00 /);
    expect(told('Москва')['filing.opened']?.inRegion).toMatch(/^29 января 2024 года, 00:00 /);
  });

  test('are past from their instant on', () => {
    const past = (now: number) =>
      Object.values(told('Калининградская область', { now })).map(({ isPast }) => isPast);
    expect(past(at('2024-03-15T05:59:59Z'))).toEqual([true, true, false, false]);
    expect(past(at('2024-03-15T06:00Z'))).toEqual([true, true, true, false]);
  });

  test('of another election are its own', () => {
    const election = defineElection({
      ...president2024Definition,
      id: 'another',
      filing: {
        ...president2024Definition.filing,
        closesAfter: '2024-03-10',
        timeZone: 'Asia/Yekaterinburg',
      },
    });
    const registration = 'Пермский край';
    const { snapshot } = begin({ registration, profile: ready }, inFiling, election);
    const { deadline } = described(snapshot, {
      lang: 'ru',
      now: inFiling,
      zone: 'UTC',
      election,
      registration,
      correctedAt: null,
    });
    expect(deadline).toMatchObject({ id: 'filing.closed', at: at('2024-03-10T19:00Z') });
    expect(deadline?.name).toMatch(
      /^Последний день подачи заявления: 10 марта 2024 года, .*\(24:00\), время: Екатеринбург$/,
    );
    expect(deadline?.inRegion).toBe('10 марта 2024 года, 24:00 (время региона: Пермский край, UTC+5)');
  });
});

describe('the wait after a correction', () => {
  const unmatched = { ...ready, registerMatch: false };

  function corrected(registration: string, instant: string): Description {
    const now = at(instant);
    const { standing } = take(
      begin({ registration, profile: unmatched }, now, president2024),
      { type: 'data.corrected' },
      now,
      president2024,
    );
    return tell(standing, { now });
  }

  const waitIn = ({ deadlines }: Description) => deadlines.find(({ id }) => id === 'correction.waitOver');
  const remedyAgainstWait = ({ closed }: Description) =>
    closed.find(({ key }) => key === 'tik.asked')?.why.find(({ id }) => id === 'waitRunning');

  test('ends on the calendar of the region and is the deadline where it comes first (R-30, D-17, D-35)', () => {
    const description = corrected('Камчатский край', '2024-03-08T13:00Z');
    expect(waitIn(description)).toMatchObject({
      at: at('2024-03-11T12:00Z'),
      isPast: false,
      inRegion: '12 марта 2024 года, 00:00 (время региона: Камчатский край, UTC+12)',
      sources: ['R-30', 'D-17', 'D-35'],
    });
    expect(description.deadline).toBe(waitIn(description));
    expect(description.deadlines.map(({ id }) => id).indexOf('correction.waitOver')).toBe(1);
  });

  test('that ends too late for filing says so, and filing is the deadline (D-18)', () => {
    const late = corrected('Московская область', '2024-03-09T09:00Z');
    expect(late.deadline?.id).toBe('filing.closed');
    expect(remedyAgainstWait(late)).toMatchObject({
      remedy: `${texts.remedies.awaitWait.ru} ${texts.remedyNotes.waitTooLong.ru}`,
      canOpen: true,
    });
    const inTime = corrected('Московская область', '2024-03-08T09:00Z');
    expect(inTime.deadline?.id).toBe('correction.waitOver');
    expect(remedyAgainstWait(inTime)?.remedy).toBe(texts.remedies.awaitWait.ru);
  });
});

describe('what cannot be told', () => {
  const { snapshot } = begin({ registration: 'Москва', profile: { adult: true } }, inFiling, president2024);
  const reader = { lang: 'ru', now: inFiling, election: president2024, correctedAt: null } as const;

  test('is a time zone that nobody knows', () => {
    expect(() => described(snapshot, { ...reader, zone: 'Moon/Base', registration: 'Москва' })).toThrow(
      RangeError,
    );
  });

  test('is a registration that is unknown, or that leads another way than the journey went (D-33)', () => {
    const zone = 'UTC';
    expect(() => described(snapshot, { ...reader, zone, registration: 'Масква' })).toThrow(/got "Масква"/);
    expect(() => described(snapshot, { ...reader, zone, registration: 'Пермский край' })).toThrow(
      /route "federal".*"Пермский край".*"moscow"/,
    );
  });
});

test('where the region is not known, its clock is not claimed to be (R-48, D-31)', () => {
  const inRussian = told('other')['voting.opened']!.inRegion;
  const inEnglish = told('other', { lang: 'en' })['voting.opened']!.inRegion;
  expect(inRussian).toContain('часов этого региона модель не знает, взяты другие: ');
  expect(inRussian).not.toContain('время региона');
  expect(inEnglish).toContain('the model does not know the clock of this region, another is taken: ');
  expect(told('Тверская область')['voting.closed']!.inRegion).toContain('время региона: Тверская область');
});

test('every clock of a listed region has a Russian name, and no Russian text names a city in Latin letters (R-47, R-48)', () => {
  for (const { timeZone } of president2024.regions) {
    const { own } = told('Москва', { zone: timeZone })['voting.opened']!;
    expect(own).toMatch(/\(ваше время: [А-Яа-я-]+, UTC\+\d+\)$/);
  }
  expect(told('Москва', { zone: 'Etc/GMT-5' })['voting.opened']!.own).toMatch(/\(ваше время: UTC\+5\)$/);
});
