import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { describe, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { wrongTypesIn } from './compile.ts';
import { folderWithPackage, project } from './packed.ts';
import { serveFolder } from './serve-folder.ts';

/** A block of code in the document, with its name after the language: ```ts page.ts */
interface Block {
  readonly language: string;
  readonly name: string;
  readonly code: string;
}

const guide = readFileSync(join(project, 'docs', 'embedding.md'), 'utf8');
const blocks: readonly Block[] = [...guide.matchAll(/^```(\S+)(?: (\S+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language, name, code]) => ({ language: language!, name: name ?? '', code: code! }),
);
const inLanguage = (language: string) => blocks.filter((block) => block.language === language);

const folder = folderWithPackage(['@types/node']);
writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
for (const { language, name, code } of blocks) {
  if (language === 'ts' || language === 'js') writeFileSync(join(folder, name), code);
}

describe('every block of code', () => {
  test('is named and run here, but for what is typed into a terminal', () => {
    expect(blocks.map(({ language, name }) => `${language} ${name}`)).toEqual([
      'sh ',
      'js step.mjs',
      'text step.mjs',
      'ts types.ts',
      'ts page.ts',
      'ts server.ts',
      'ts guide.ts',
    ]);
  });

  test('server.ts is the host that two writers have tried', () => {
    const tried = readFileSync(join(project, 'test', 'embed', 'host-example.ts'), 'utf8')
      .replace("'../../machines/index.ts'", "'deg-workflow-model'")
      .replace("'../../src/embed/index.ts'", "'deg-workflow-model/embed'");
    expect(blocks.find(({ name }) => name === 'server.ts')?.code).toBe(tried);
  });

  test.each(inLanguage('js'))('$name says what the document says', ({ name, code }) => {
    const said = blocks.find((block) => block.language === 'text' && block.name === name);
    expect(execFileSync(process.execPath, [name], { cwd: folder, encoding: 'utf8' })).toBe(said?.code);
    expect(code.split('\n').filter((line) => line.trim() !== '').length).toBeLessThanOrEqual(10);
  });

  test('compiles as strict TypeScript', () => {
    const files = inLanguage('ts').map(({ name }) => name);
    const compilerOptions = {
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      verbatimModuleSyntax: true,
      noUnusedLocals: true,
      noEmit: true,
      skipLibCheck: true,
      target: 'es2022',
      lib: ['es2023', 'dom', 'dom.iterable'],
      module: 'preserve',
      types: ['node'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, files }));
    expect(wrongTypesIn(folder)).toBe('');
  });
});

test('page.ts and guide.ts do in a browser what the document says (R-33)', async () => {
  writeFileSync(
    join(folder, 'entry.js'),
    "import './guide.ts'; import * as page from './page.ts'; Object.assign(globalThis, { page });",
  );
  writeFileSync(
    join(folder, 'index.html'),
    '<!doctype html><body><script type="module" src="entry.js"></script>',
  );
  await build({ root: folder, configFile: false, logLevel: 'error' });
  const { url, close } = await serveFolder(join(folder, 'dist'));
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.clock.install({ time: '2024-03-01T09:00:00Z' });
    await page.goto(url);
    await page.waitForFunction("'page' in globalThis");
    const seen = await page.evaluate(`(() => {
      const followed = globalThis.page.begun();
      const before = followed.shown().outcome;
      followed.send({ type: 'station.chosen' });
      followed.stop();
      return { before, outcome: followed.shown().outcome.id, kept: JSON.parse(localStorage.getItem('journey')).value };
    })()`);
    expect(seen).toEqual({ before: null, outcome: 'inPersonAtStation', kept: 'inPersonAtStation' });
    await page.locator('deg-guide select[name=registration]').waitFor();
  } finally {
    await browser.close();
    await close();
  }
});
