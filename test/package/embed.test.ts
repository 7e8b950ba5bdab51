import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { launchBrowser } from '../browser.ts';
import { folderWithPackage, project } from './packed.ts';
import { serveFolder } from './serve-folder.ts';

const folder = folderWithPackage();

test.each(['README.md', 'README.ru.md'])(
  'the page in %s runs a machine from the packed package',
  async (readme) => {
    writeFileSync(join(folder, 'index.html'), `<!doctype html>\n${pageIn(readme)}`);
    const { url, close } = await serveFolder(folder);
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

function pageIn(readme: string): string {
  return /```html\n([\s\S]*?)```/.exec(readFileSync(join(project, readme), 'utf8'))![1]!;
}
