/** Clocks of devices, with the minutes by which UTC is ahead of them on 9 and on 15 March 2024, typed by hand. */
export const deviceZones = [
  { zone: 'Europe/Moscow', before: -180, during: -180 },
  { zone: 'Asia/Kamchatka', before: -720, during: -720 },
  // Thirteen hours ahead: there the election's days begin and end on other dates than in Greenwich.
  { zone: 'Pacific/Apia', before: -780, during: -780 },
  // Clocks went forward on 10 March 2024, between filing and voting.
  { zone: 'America/New_York', before: 300, during: 240 },
  { zone: 'Pacific/Pago_Pago', before: 660, during: 660 },
] as const;

export const before = Date.parse('2024-03-09T12:00Z');
export const during = Date.parse('2024-03-15T12:00Z');
