import { describe, expect, test } from 'vitest';
import { type Election, president2024Definition } from '../../machines/index.ts';
import { textsFor } from '../../machines/texts.ts';
import { defineElection } from '../../src/election/index.ts';
import { describe as described } from '../../src/embed/describe.ts';
import type { Description, Language } from '../../src/embed/description.ts';
import { space } from '../journey/journey-space.ts';
import { registrationOn } from './journeys.ts';

/** An election in another year, season and time zone, with the same regions. */
const other: Election = defineElection({
  ...president2024Definition,
  id: 'other-2031',
  adulthood: { ...president2024Definition.adulthood, date: '2031-09-14' },
  filing: {
    ...president2024Definition.filing,
    opens: '2031-07-21',
    closesAfter: '2031-09-01',
    timeZone: 'Asia/Omsk',
    sources: ['R-13', 'D-38'],
  },
  voting: {
    ...president2024Definition.voting,
    firstDay: '2031-09-12',
    lastDay: '2031-09-14',
    opensAt: '09:00',
    closesAt: '19:00',
    sources: ['R-39', 'D-12'],
  },
});

/** All that is told, without the quotes of the leaflet. */
function told(description: Description): string {
  return JSON.stringify(description, (key, value) => (key === 'quoted' ? undefined : value));
}

describe('an election with other dates (D-01, D-02, R-16, R-39)', () => {
  test.each(['ru', 'en'] as const)(
    'nothing that is told in any situation has the dates of 2024: %s',
    (lang) => {
      const found = new Set<string>();
      for (const { snapshot } of space.configurations) {
        const { route } = snapshot.context;
        const description = described(snapshot, {
          lang,
          now: Date.parse('2031-08-01T00:00Z'),
          zone: 'Europe/Berlin',
          election: other,
          registration: registrationOn[route as keyof typeof registrationOn],
          correctedAt: null,
        });
        for (const date of told(description).match(/2024|марта|March|января|January|\{[a-z]/g) ?? [])
          found.add(`${date} in ${description.title}`);
      }
      expect([...found]).toEqual([]);
    },
  );

  test('no fact about 2024 stands as the ground of what it closes (F-01, F-02)', () => {
    const found = new Set<string>();
    for (const { snapshot } of space.configurations) {
      const { route } = snapshot.context;
      const { closed } = described(snapshot, {
        lang: 'ru',
        now: Date.parse('2031-08-01T00:00Z'),
        zone: 'Europe/Berlin',
        election: other,
        registration: registrationOn[route as keyof typeof registrationOn],
        correctedAt: null,
      });
      for (const { why } of closed) {
        for (const { id, quoted } of why)
          for (const source of quoted) if (/^F-0[12]$/.test(source.id)) found.add(`${source.id} for ${id}`);
      }
    }
    expect([...found]).toEqual([]);
  });

  test('its own dates stand in their places', () => {
    const say = (lang: Language) => ({
      underAge: textsFor(other).states.underAge.name[lang],
      notOpen: textsFor(other).closed.filingNotOpen[lang],
      voting: textsFor(other).closed.votingNotOpen[lang],
    });
    expect(say('ru').underAge).toBe('Нет 18 лет на 14 сентября 2031 года');
    expect(say('en').underAge).toBe('Under 18 on 14 September 2031');
    expect(say('en').notOpen).toBe('Filing has not opened yet: it opens at 00:00 Asia/Omsk on 21 July 2031.');
    expect(say('ru').voting).toContain('в 09:00 12 сентября 2031 года');
  });
});
