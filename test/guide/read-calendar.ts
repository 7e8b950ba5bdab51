/** A date of a calendar file, as its lines say it. */
export interface ReadEvent {
  readonly uid: string;
  readonly start: string;
  readonly end: string | null;
  readonly stamp: string;
  readonly summary: string;
  readonly description: string;
  /** The trigger of its alarm. */
  readonly alarm: string | null;
}

export interface ReadCalendar {
  readonly version: string;
  readonly product: string;
  readonly events: readonly ReadEvent[];
}

/**
 * Reads an iCalendar file strictly (RFC 5545): components nest, every line is a name with a value, and texts are unescaped.
 * @throws {Error} where it is none
 */
export function readCalendar(file: string): ReadCalendar {
  const lines = file
    .replace(/\r\n$/, '')
    .replaceAll(/\r\n[ \t]/g, '')
    .split('\r\n')
    .map(parsed);
  const open: string[] = [];
  const events: Record<string, string>[] = [];
  const calendar: Record<string, string> = {};
  for (const { name, value } of lines) {
    if (name === 'BEGIN') {
      open.push(value);
      if (value === 'VEVENT') events.push({});
    } else if (name === 'END') {
      if (open.pop() !== value) throw new Error(`END:${value} ends nothing`);
    } else {
      const inside = open.at(-1);
      if (inside === 'VCALENDAR') calendar[name] = value;
      else if (inside === 'VEVENT') put(events.at(-1)!, name, value);
      else if (inside === 'VALARM') put(events.at(-1)!, `ALARM-${name}`, value);
      else throw new Error(`${name} is in ${inside ?? 'nothing'}`);
    }
  }
  if (open.length > 0) throw new Error(`${open.join(', ')} is not ended`);
  return {
    version: needed(calendar, 'VERSION'),
    product: needed(calendar, 'PRODID'),
    events: events.map((event) => ({
      uid: needed(event, 'UID'),
      start: utc(needed(event, 'DTSTART')),
      end: event.DTEND === undefined ? null : utc(event.DTEND),
      stamp: utc(needed(event, 'DTSTAMP')),
      summary: plain(needed(event, 'SUMMARY')),
      description: plain(needed(event, 'DESCRIPTION')),
      alarm: event['ALARM-TRIGGER'] ?? null,
    })),
  };
}

function parsed(line: string): { readonly name: string; readonly value: string } {
  const [, name, value] = /^([A-Z][A-Z0-9-]*)(?:;[^:]*)?:(.*)$/s.exec(line) ?? [];
  if (name === undefined || value === undefined) throw new Error(`no line of iCalendar: ${line}`);
  return { name, value };
}

function put(into: Record<string, string>, name: string, value: string): void {
  if (name in into) throw new Error(`${name} stands twice`);
  into[name] = value;
}

function needed(from: Readonly<Record<string, string>>, name: string): string {
  const value = from[name];
  if (value === undefined) throw new Error(`${name} is missing`);
  return value;
}

function utc(value: string): string {
  if (!/^\d{8}T\d{6}Z$/.test(value)) throw new Error(`${value} is no moment in UTC`);
  return value;
}

function plain(value: string): string {
  return value.replaceAll(/\\([nN,;\\])/g, (_, escaped: string) =>
    escaped.toLowerCase() === 'n' ? '\n' : escaped,
  );
}
