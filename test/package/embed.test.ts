import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';

const project = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'embed-'));
afterAll(() => rmSync(folder, { recursive: true }));

beforeAll(installPacked);

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
};

test.each(['README.md', 'README.ru.md'])(
  'the page in %s runs a machine from the packed package',
  async (readme) => {
    writeFileSync(join(folder, 'index.html'), `<!doctype html>\n${pageIn(readme)}`);
    const { url, close } = await serveFolder();
    const browser = await launchBrowser();
    try {
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('pageerror', ({ message }) => errors.push(message));
      await page.goto(url);
      await page.waitForFunction(() => document.querySelector('output')?.value === 'issued');
      await page.click('#mark');
      expect(await page.locator('output').textContent()).toBe('marked');
      expect(errors).toEqual([]);
    } finally {
      await browser.close();
      await close();
    }
  },
);

test('the tools of the packed package explore a machine, cover it and write the suite', () => {
  writeFileSync(
    join(folder, 'tools.mjs'),
    `import { createMachine } from 'xstate';
    import { chartOf } from 'deg-workflow-model/chart';
    import { explore } from 'deg-workflow-model/space';
    import { suiteFor } from 'deg-workflow-model/paths';
    import { plainWords } from 'deg-workflow-model/run';
    import { written } from 'deg-workflow-model/formats';
    const machine = createMachine({ id: 'lamp', initial: 'off', states: { off: { on: { press: 'on' } }, on: { after: { 10: 'off' } } } });
    const space = explore(machine);
    const { tests } = suiteFor(space, chartOf(machine), 'edges');
    console.log([...written('gherkin', tests, space, plainWords('lamp', 'en'))].join(''));`,
  );
  const out = execFileSync(process.execPath, ['tools.mjs'], { cwd: folder, encoding: 'utf8' });
  expect(out).toContain('When press');
  expect(out).toContain('And after 10 in lamp.on');
});

/** Packs the project as npm would publish it, and puts it with its peer into an empty folder's node_modules. */
function installPacked(): void {
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  execFileSync(npm, ['pack', '--pack-destination', folder], {
    cwd: project,
    stdio: 'ignore',
    shell: process.platform === 'win32',
  });
  const packed = readdirSync(folder).find((file) => file.endsWith('.tgz'))!;
  execFileSync('tar', ['-xzf', packed], { cwd: folder });
  cpSync(join(folder, 'package'), join(modules, 'deg-workflow-model'), { recursive: true });
  for (const name of ['xstate', 'valibot']) {
    cpSync(join(project, 'node_modules', name), join(modules, name), { recursive: true });
  }
}

function pageIn(readme: string): string {
  return /```html\n([\s\S]*?)```/.exec(readFileSync(join(project, readme), 'utf8'))![1]!;
}

async function serveFolder(): Promise<{ url: string; close(): Promise<void> }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname);
    const file = join(folder, path === '/' ? 'index.html' : path);
    try {
      const content = readFileSync(file);
      response.writeHead(200, { 'content-type': types[extname(file)] ?? 'text/plain' }).end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
