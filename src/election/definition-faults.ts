import { Temporal } from 'temporal-polyfill';
import { type EpochMs, OTHER_REGISTRATION } from '../../machines/elections/types.ts';
import type { Fault } from '../faults/fault.ts';
import { localInstant, startOfDay } from './local-instant.ts';
import type { SoundParts } from './sound-parts.ts';

/** What is wrong between the parts of a definition, each of which holds by itself. */
export function faultsBetween(parts: SoundParts): Fault[] {
  return [
    ...dayOrderFaults(parts),
    ...clockChangeFaults(parts),
    ...phaseOrderFaults(parts),
    ...regionNameFaults(parts),
  ];
}

function dayOrderFaults({ filing, voting }: SoundParts): Fault[] {
  const faults: Fault[] = [];
  if (filing && filing.closesAfter < filing.opens) {
    const expected = `a day not before ${filing.opens}, when filing opens`;
    faults.push({ path: '$.filing.closesAfter', expected, received: quote(filing.closesAfter) });
  }
  if (voting && voting.lastDay < voting.firstDay) {
    const expected = `a day not before ${voting.firstDay}, the first day of voting`;
    faults.push({ path: '$.voting.lastDay', expected, received: quote(voting.lastDay) });
  }
  if (voting && voting.lastDay === voting.firstDay && voting.closesAt <= voting.opensAt) {
    const expected = `a time after ${voting.opensAt}, when voting opens on the same day`;
    faults.push({ path: '$.voting.closesAt', expected, received: quote(voting.closesAt) });
  }
  return faults;
}

/** A boundary of voting must be one instant in every zone: one fault for each boundary and zone where it isn't. */
function clockChangeFaults(parts: SoundParts): Fault[] {
  const { voting } = parts;
  if (voting === undefined) return [];
  const boundaries = [
    { path: '$.voting.opensAt', day: voting.firstDay, time: voting.opensAt },
    { path: '$.voting.closesAt', day: voting.lastDay, time: voting.closesAt },
  ];
  return boundaries.flatMap(({ path, day, time }) =>
    [...zonesOf(parts)].flatMap(([timeZone, place]) => {
      const instant = localInstant(day, time, timeZone);
      if (typeof instant === 'number') return [];
      const happens = instant === 'skipped' ? 'does not exist' : 'comes twice';
      const expected = 'a local time that comes once on that day in every region';
      return [{ path, expected, received: `${day} ${time}, which ${happens} in ${timeZone} (${place})` }];
    }),
  );
}

/** Filing must close before voting opens anywhere: the phases of the calendar follow one another. */
function phaseOrderFaults(parts: SoundParts): Fault[] {
  const { filing, voting } = parts;
  if (filing === undefined || voting === undefined) return [];
  const closes = startOfDay(filing.closesAfter, filing.timeZone, 1);
  const tooEarly = [...zonesOf(parts)].flatMap(([timeZone, place]) => {
    const opens = localInstant(voting.firstDay, voting.opensAt, timeZone);
    return typeof opens === 'number' && opens <= closes ? [{ opens, place }] : [];
  });
  const [first] = tooEarly.sort((a, b) => a.opens - b.opens);
  if (first === undefined) return [];
  const expected = `filing to close before voting opens in every region (${first.place}: ${iso(first.opens)})`;
  const received = `${quote(filing.closesAfter)}, which closes it at ${iso(closes)}`;
  return [{ path: '$.filing.closesAfter', expected, received }];
}

/** Names are one where they look the same, however their letters are put together. */
function regionNameFaults({ regions, tver }: SoundParts): Fault[] {
  const places = new Map<string, string>([[OTHER_REGISTRATION, 'the registration of regions not listed']]);
  const named = [
    ...(tver === undefined ? [] : [{ path: '$.tver.name', name: tver.name }]),
    ...regions.map(({ index, region: { name } }) => ({ path: `$.regions[${index}].name`, name })),
  ];
  return named.flatMap(({ path, name }) => {
    const before = places.get(name.normalize());
    if (before === undefined) {
      places.set(name.normalize(), path);
      return [];
    }
    return [{ path, expected: 'a name not used before', received: `${quote(name)}, as ${before}` }];
  });
}

/** Every time zone whose clock a boundary of voting is read on, with the first place that has it. */
function zonesOf({ regions, elsewhere }: SoundParts): Map<string, string> {
  const zones = new Map<string, string>();
  for (const { region } of regions) {
    if (!zones.has(region.timeZone)) zones.set(region.timeZone, region.name);
  }
  if (elsewhere && !zones.has(elsewhere.timeZone)) zones.set(elsewhere.timeZone, 'elsewhere');
  return zones;
}

function iso(at: EpochMs): string {
  return Temporal.Instant.fromEpochMilliseconds(at).toString();
}

function quote(text: string): string {
  return JSON.stringify(text);
}
