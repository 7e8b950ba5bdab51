import { accessSync, constants, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/**
 * Starts a browser without a window: the one that `CHROME_PATH` names, else an installed Chromium or Chrome, else the one
 * that comes as the npm package @sparticuz/chromium. Close it when done.
 * @throws if there is none, or none that starts; never passes over in silence
 */
export async function launchBrowser(): Promise<Browser> {
  const named = process.env.CHROME_PATH;
  if (named !== undefined && named !== '') {
    if (!isExecutable(named)) throw new Error(`CHROME_PATH names "${named}", which is not a program.`);
    return start(named);
  }
  return start(installedBrowser() ?? (await packagedBrowser()));
}

function start(executablePath: string): Promise<Browser> {
  // Chromium's sandbox refuses to run as root, and the packaged one is built without it.
  return chromium.launch({ executablePath, args: ['--no-sandbox'] });
}

function installedBrowser(): string | undefined {
  return usualPlaces().find(isExecutable);
}

function usualPlaces(): readonly string[] {
  switch (process.platform) {
    case 'darwin':
      return ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
    case 'win32':
      return [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA].flatMap(
        (folder) =>
          folder === undefined ? [] : [join(folder, 'Google', 'Chrome', 'Application', 'chrome.exe')],
      );
    default: {
      const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
      const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/snap/bin'].filter(Boolean);
      return names.flatMap((name) => folders.map((folder) => join(folder, name)));
    }
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Unpacked once, and moved into its place when whole: several test processes may want it at once. */
async function packagedBrowser(): Promise<string> {
  const own = mkdtempSync(join(tmpdir(), 'unpacking-chromium-'));
  try {
    const place = join(tmpdir(), `packaged-chromium-${packagedVersion()}`);
    if (!existsSync(place)) {
      await unpackInto(own);
      moveUnlessThere(own, place);
    }
    return join(place, 'chromium');
  } catch (cause) {
    const wanted =
      'set CHROME_PATH, install Chromium or Chrome, or install the npm package @sparticuz/chromium';
    throw new Error(`No browser was found: ${wanted}.`, { cause });
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

function moveUnlessThere(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!existsSync(to)) throw error;
  }
}

/** The package takes any file called chromium in the temporary folder for its own, of whatever version. */
async function unpackInto(folder: string): Promise<void> {
  const before = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
}

function packagedVersion(): string {
  const inside = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(inside), '..', '..', 'package.json'), 'utf8'));
  return String(version);
}
