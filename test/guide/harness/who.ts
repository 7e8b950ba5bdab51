import type { Profile } from '../../../machines/model/context.ts';

const throughChannel =
  (which: Profile['channel']) =>
  ({ route, channel }: Profile) =>
    route === 'federal' && channel === which;

/** The profiles, shared out among test files; the channel changes nothing but words, so each half speaks another language. */
export const who = {
  gosuslugi: {
    who: 'federal, through gosuslugi, in Russian',
    lang: 'ru',
    profiles: throughChannel('gosuslugi'),
  },
  vybory: { who: 'federal, through vybory, in English', lang: 'en', profiles: throughChannel('vybory') },
  others: {
    who: 'Moscow, Tver and other regions, in Russian',
    lang: 'ru',
    profiles: ({ route }: Profile) => route !== 'federal',
  },
} as const;
