import { execFileSync } from 'node:child_process';
import { homedir } from 'node:os';
import { beforeAll, describe, expect, test } from 'vitest';
import { locked, project } from './lock.ts';

/** The part of CycloneDX that is looked at. */
interface Bill {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: { readonly purl: string } };
  readonly components: readonly {
    readonly name: string;
    readonly version: string;
    readonly purl: string;
    readonly hashes?: readonly { readonly alg: string; readonly content: string }[];
    readonly licenses?: readonly unknown[];
    readonly properties?: readonly { readonly name: string; readonly value: string }[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

let text: string;
let bill: Bill;
beforeAll(() => {
  // As `npm run sbom` does.
  const args = ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'];
  text = execFileSync('npm', args, {
    cwd: project,
    encoding: 'utf8',
    maxBuffer: 1 << 26,
    shell: process.platform === 'win32',
  });
  bill = JSON.parse(text);
});

/** Name and version of every locked package, by its place. */
const lockedPackages = Object.entries(locked).map(([place, { version, dev }]) => ({
  id: `${place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)}@${version}`,
  dev: dev === true,
}));

describe('the bill of materials', () => {
  test('is CycloneDX of this package', () => {
    expect([bill.bomFormat, bill.specVersion]).toEqual(['CycloneDX', '1.5']);
    expect(bill.metadata.component.purl).toMatch(/^pkg:npm\/deg-workflow-model@/);
  });

  test('has every locked package and no other, with its hash and licence', () => {
    const ids = new Set(bill.components.map(({ name, version }) => `${name}@${version}`));
    expect([...ids].sort()).toEqual([...new Set(lockedPackages.map(({ id }) => id))].sort());
    for (const { name, hashes, licenses } of bill.components) {
      expect(
        hashes?.some(({ alg }) => alg === 'SHA-512'),
        name,
      ).toBe(true);
      expect(licenses?.length, name).toBeGreaterThan(0);
    }
  });

  test('marks what is for development alone', () => {
    const marked = bill.components
      .filter(({ properties = [] }) => properties.some(({ name }) => name === 'cdx:npm:package:development'))
      .map(({ name, version }) => `${name}@${version}`);
    const dev = lockedPackages.filter((locked) => locked.dev).map(({ id }) => id);
    expect([...new Set(marked)].sort()).toEqual([...new Set(dev)].sort());
    for (const name of ['lit', 'valibot', 'temporal-polyfill', 'ical-generator']) {
      expect(marked.some((id) => id.startsWith(`${name}@`))).toBe(false);
    }
  });

  test('says what needs what', () => {
    const refs = new Set(bill.dependencies.map(({ ref }) => ref));
    for (const { dependsOn } of bill.dependencies) for (const ref of dependsOn) expect(refs).toContain(ref);
  });

  test('holds no path of the computer that made it, and no address of its registry', () => {
    expect(text).not.toContain(project.replace(/\/$/, ''));
    expect(text).not.toContain(homedir() === '/' ? '\0' : `${homedir()}/`);
    expect(text).not.toMatch(/file:|"[A-Za-z]:\\\\|"\/(?:home|root|Users|tmp|var|work)\//);
    expect(text).not.toMatch(/"type": "distribution"/);
  });
});
