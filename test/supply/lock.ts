import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = fileURLToPath(new URL('../..', import.meta.url));

/** What the lock file says of one package. */
export interface Locked {
  readonly version: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly hasInstallScript?: boolean;
  readonly dev?: boolean;
}

const readJson = (file: string) => JSON.parse(readFileSync(join(project, file), 'utf8'));

export const manifest: {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
  readonly scripts: Readonly<Record<string, string>>;
} = readJson('package.json');

const { '': _, ...packages }: Record<string, Locked> = readJson('package-lock.json').packages;

/** Every locked package by its place in the folder of packages. */
export const locked: Readonly<Record<string, Locked>> = packages;

/** A locked package by name, as it stands at the top. */
export const lockedAs = (name: string): Locked => locked[`node_modules/${name}`]!;

/** All packages that a package brings along, without itself, by name in alphabetical order. */
export function broughtAlong(name: string): readonly string[] {
  const found = new Set<string>();
  const visit = (of: string) => {
    for (const next of Object.keys(lockedAs(of).dependencies ?? {})) {
      if (found.has(next)) continue;
      found.add(next);
      visit(next);
    }
  };
  visit(name);
  return [...found].sort();
}

/** The bytes of a package's files as they are installed, without packages inside. */
export function installedBytes(name: string): number {
  const files = readdirSync(join(project, 'node_modules', name), { recursive: true, withFileTypes: true });
  return files
    .filter(
      (file) => file.isFile() && !file.parentPath.slice(project.length).includes(`${name}/node_modules`),
    )
    .reduce((sum, { parentPath, name: file }) => sum + readFileSync(join(parentPath, file)).length, 0);
}
