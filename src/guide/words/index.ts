import type { Language } from '../../embed/index.ts';
import { en } from './en.ts';
import { ru, type Words } from './ru.ts';

export type { Words } from './ru.ts';

/** The guide's own words. What the model says of the journey comes from `describe`. */
export const words: Readonly<Record<Language, Words>> = { ru, en };
