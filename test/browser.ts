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
  const installed = installedBrowser();
  return installed === undefined ? startPackaged() : start(installed);
}

function start(executablePath: string, libraries?: string): Promise<Browser> {
  return chromium.launch({
    executablePath,
    // Chromium's sandbox refuses to run as root, and the packaged one is built without it. Hinting would round the
    // widths of letters on some machines and not on others.
    args: ['--no-sandbox', '--font-render-hinting=none'],
    ...(libraries !== undefined && { env: { ...process.env, LD_LIBRARY_PATH: libraries } }),
  });
}

/** A bare machine has not even the libraries that Chromium links to; the package brings them. */
async function startPackaged(): Promise<Browser> {
  const place = await packagedBrowser();
  return start(join(place, 'chromium'), join(place, 'al2023', 'lib'));
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

/** The folder of the packaged browser: unpacked once, and moved into its place when whole: several test processes may want it at once. */
async function packagedBrowser(): Promise<string> {
  const own = mkdtempSync(join(tmpdir(), 'unpacking-chromium-'));
  try {
    const place = join(tmpdir(), `packaged-chromium-${packagedVersion()}`);
    if (!existsSync(place)) {
      await unpackInto(own);
      moveUnlessThere(own, place);
    }
    return place;
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

/**
 * The package takes any file called chromium in the temporary folder for its own, of whatever version, and unpacks its
 * libraries only where it believes itself on Amazon Linux 2023.
 */
async function unpackInto(folder: string): Promise<void> {
  const before = { ...process.env };
  process.env.TMPDIR = folder;
  process.env.AWS_EXECUTION_ENV = `AWS_Lambda_nodejs${process.versions.node.split('.')[0]}.x`;
  try {
    const { default: packaged } = await import('@sparticuz/chromium');
    await packaged.executablePath();
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name];
    Object.assign(process.env, before);
  }
}

function packagedVersion(): string {
  const inside = createRequire(import.meta.url).resolve('@sparticuz/chromium');
  const { version } = JSON.parse(readFileSync(join(dirname(inside), '..', '..', 'package.json'), 'utf8'));
  return String(version);
}
