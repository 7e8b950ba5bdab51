/** What a careless host might send along, all of it made up. None of it may ever be kept (R-44, D-03). */
export const secrets = {
  candidate: 'Вымышленный кандидат',
  choice: 2,
  birthDate: '1970-01-01',
  nameInFull: 'Вымышленная Вера Петровна',
  snilsNumber: '000-000-000 00',
  mailAddress: 'nobody@example.org',
  phoneNumber: '+7 000 000-00-00',
} as const;

/** Finds a secret in a text: its key, or its value where that is a text. */
export const anySecret = new RegExp(
  [
    ...Object.keys(secrets).map((key) => `"${key}"`),
    ...Object.values(secrets).filter((value) => typeof value === 'string'),
  ]
    .map((text) => text.replace(/[+.]/g, '\\$&'))
    .join('|'),
);
