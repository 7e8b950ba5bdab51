import { fileURLToPath } from 'node:url';

/** The place of a file or folder of this project. */
export function projectFile(path: string): string {
  return fileURLToPath(new URL(`../../${path}`, import.meta.url));
}
