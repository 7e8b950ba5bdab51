import { type Profile, president2024, type Route } from '../../machines/index.ts';
import { advance, begin, type Standing } from '../../src/embed/index.ts';

/** A federal voter with nothing against filing. */
export const ready: Omit<Profile, 'route'> = {
  adult: true,
  account: true,
  phone: true,
  registerMatch: true,
  pollingStationApplication: false,
  channel: 'gosuslugi',
};

/** The same voter, whose data differ from the register. */
export const unmatched: Omit<Profile, 'route'> = { ...ready, registerMatch: false };

export const registrationOn: Readonly<Record<Route, string>> = {
  moscow: 'Москва',
  federal: 'Камчатский край',
  tver: 'Тверская область',
  other: 'other',
};

/** The instants, in epoch milliseconds, typed by hand: filing on Moscow time (D-02), voting on the region's. */
export const filing = {
  opens: Date.parse('2024-01-29T00:00+03:00'),
  closes: Date.parse('2024-03-12T00:00+03:00'),
};

const voting = (offset: string) => ({
  opens: Date.parse(`2024-03-15T08:00${offset}`),
  closes: Date.parse(`2024-03-17T20:00${offset}`),
});

/** Three clocks: Moscow's, the earliest and the latest. */
export const regions = [
  { registration: 'Москва', profile: { adult: true }, voting: voting('+03:00') },
  { registration: 'Камчатский край', profile: ready, voting: voting('+12:00') },
  { registration: 'Калининградская область', profile: ready, voting: voting('+02:00') },
] as const;

export const at = (dateTime: string) => Date.parse(dateTime);

export function begun(registration: string, profile: Omit<Profile, 'route'>, dateTime: string): Standing {
  return begin({ registration, profile }, at(dateTime), president2024);
}

export function advanced(standing: Standing, dateTime: string): Standing {
  return advance(standing, at(dateTime), president2024).standing;
}
