import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Figures } from './figures.ts';

const inDocs = (name: string) => fileURLToPath(new URL(`../../docs/${name}`, import.meta.url));

/** The figures as they were last written down. */
export const recordFile = inDocs('verification.json');

/** The pages that are made of them. */
export const pageFiles = { en: inDocs('verification.md'), ru: inDocs('verification.ru.md') } as const;

export function recorded(): Figures {
  return JSON.parse(readFileSync(recordFile, 'utf8'));
}
