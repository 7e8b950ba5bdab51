import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { Fault } from './faults.ts';

let bundled: Promise<string> | undefined;

/**
 * A page of the guide with a fault planted in its program; with none, the same page without.
 * @throws if the text to be replaced does not stand in the program exactly once
 */
export async function faultyPage(fault: Fault | null): Promise<string> {
  bundled ??= bundleReadably();
  const code = plant(await bundled, fault).replaceAll('</script', '<\\/script');
  return `<!doctype html><meta charset="utf-8"><title>Учебная страница</title><script>${code}</script>`;
}

function plant(code: string, fault: Fault | null): string {
  if (fault === null) return code;
  const { name, right, wrong } = fault;
  const [before, after, ...more] = code.split(right);
  if (before === undefined || after === undefined || more.length > 0)
    throw new Error(`«${name}»: expected «${right}» once in the program. Name another place for the fault.`);
  return before + wrong + after;
}

/** The guide's program with the names that its sources have. */
async function bundleReadably(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('../../../src/guide/index.ts', import.meta.url)),
        formats: ['iife'],
        name: 'page',
        fileName: 'page',
      },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  if (output?.type !== 'chunk') throw new Error('Expected the bundle to be a script.');
  return output.code;
}
