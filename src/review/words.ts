import type { Language } from './data.ts';
import { en } from './words/en.ts';
import { ru, type Words } from './words/ru.ts';

export type { Words };

/** The page's own words. What the machines say reaches it as data. */
export const words: Readonly<Record<Language, Words>> = { ru, en };
