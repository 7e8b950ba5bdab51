import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { broughtAlong, installedBytes, locked, lockedAs, manifest, project } from './lock.ts';

const document = readFileSync(join(project, 'docs', 'supply-chain.md'), 'utf8');
const rows = [...document.matchAll(/^\| (`.*) \|$/gm)].map(([, row]) => row!.split(' | '));
const runtime = rows.filter((row) => row.length === 6);
const hosts = rows.filter((row) => row.length === 4);
const namesIn = (cell: string) => [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name!);

const all = Object.keys(manifest.dependencies).flatMap((name) => [name, ...broughtAlong(name)]);

describe('the document on what comes from others', () => {
  test('has every runtime dependency with a reason, and no other', () => {
    expect(runtime.flatMap(([name]) => namesIn(name!))).toEqual(Object.keys(manifest.dependencies));
    for (const [, , , , , reason] of runtime) expect(reason!.length).toBeGreaterThan(30);
  });

  test.each(runtime)(
    'says of %s the version %s and licence %s that are locked, its size and what it brings along',
    (...row) => {
      const [name] = namesIn(row[0]!);
      const { version, license } = lockedAs(name!);
      expect([row[1], row[2]]).toEqual([version, license]);
      expect(version).toBe(manifest.dependencies[name!]);
      expect(Number(row[3])).toBe(Math.round(installedBytes(name!) / 1024));
      expect(row[4] === 'nothing' ? [] : namesIn(row[4]!)).toEqual(broughtAlong(name!));
    },
  );

  test('has every peer of the host with its version', () => {
    const told = hosts.flatMap(([names, versions]) =>
      namesIn(names!).map((name, index) => [name, versions!.split(', ')[index]]),
    );
    const peers = Object.keys(manifest.peerDependencies).map((name) => [name, lockedAs(name).version]);
    expect(told.sort()).toEqual(peers.sort());
  });

  test('counts right', () => {
    expect(Object.keys(manifest.dependencies)).toHaveLength(4);
    expect(new Set(all).size).toBe(4 + 7);
    expect(document).toContain('Four packages, which bring seven more along');
  });
});

test('nothing that a host installs runs a script of its own or is for development', () => {
  for (const name of [...all, 'xstate']) {
    expect(lockedAs(name).hasInstallScript, name).toBeUndefined();
    if (name !== 'xstate') expect(lockedAs(name).dev, name).toBeUndefined();
  }
});

test('the licences of all that a host installs are permissive', () => {
  const licences = new Set([...all, 'xstate'].map((name) => lockedAs(name).license));
  expect([...licences].sort()).toEqual(['Apache-2.0', 'BSD-3-Clause', 'MIT']);
});

test('every locked package has its hash', () => {
  const without = Object.entries(locked).filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
  expect(without.map(([place]) => place)).toEqual([]);
});
