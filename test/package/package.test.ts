import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { expect, test } from 'vitest';
import { packedPackage, project } from './packed.ts';

interface Manifest {
  readonly exports: Readonly<Record<string, Readonly<Record<'types' | 'default', string>>>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies: Readonly<Record<string, string>>;
}

const { tarball, unpacked } = packedPackage();
const manifest = JSON.parse(readFileSync(join(unpacked, 'package.json'), 'utf8')) as Manifest;
const inPackage = readdirSync(unpacked, { recursive: true, encoding: 'utf8' }).map((path) =>
  path.replaceAll('\\', '/'),
);
const modules = inPackage.filter((path) => /\.(?:js|d\.ts)$/.test(path));

test('publint finds nothing in the packed package', async () => {
  const { messages } = await publint({ pkgDir: unpacked, strict: true, pack: false });
  expect(messages.map((message) => formatMessage(message, manifest, { color: false }))).toEqual([]);
});

test('attw finds the types of every subpath right', () => {
  const attw = join(project, 'node_modules', '@arethetypeswrong', 'cli', 'dist', 'index.js');
  const out = execFileSync(process.execPath, [attw, tarball, '--profile', 'esm-only', '--format', 'ascii'], {
    encoding: 'utf8',
  });
  for (const subpath of Object.keys(manifest.exports)) {
    expect(out).toContain(`"${join('deg-workflow-model', subpath).replaceAll('\\', '/')}"`);
  }
});

test('holds compiled modules with their types, what is to be read, and nothing else', () => {
  const others = inPackage.filter((path) => path.includes('.') && !modules.includes(path));
  expect(others.sort()).toEqual([
    'CHANGELOG.md',
    'README.md',
    'README.ru.md',
    'THIRD_PARTY.md',
    'package.json',
  ]);
  expect(inPackage).toContain('LICENSE');
});

test('imports only what it declares, and its own files', () => {
  const declared = new Set([
    ...Object.keys(manifest.dependencies),
    ...Object.keys(manifest.peerDependencies),
  ]);
  const undeclared = modules.flatMap((path) =>
    importsOf(readFileSync(join(unpacked, path), 'utf8'))
      .filter((name) => !name.startsWith('.') && !isBuiltin(name) && !declared.has(packageOf(name)))
      .map((name) => `${path} imports ${name}`),
  );
  expect(undeclared).toEqual([]);
});

function importsOf(code: string): readonly string[] {
  return [...code.matchAll(/(?:^import |\bfrom )['"]([^'"\s]+)['"];$|\bimport\(['"]([^'"]+)['"]\)/gm)].map(
    ([, statement, inside]) => statement ?? inside!,
  );
}

function packageOf(name: string): string {
  return name.split('/', name.startsWith('@') ? 2 : 1).join('/');
}
