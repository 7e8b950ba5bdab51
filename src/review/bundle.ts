import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/**
 * Bundles the visualizer's element into one script.
 * @returns the same text for the same sources, whatever the environment says about production
 */
export async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    envFile: false,
    publicDir: false,
    logLevel: 'silent',
    mode: 'production',
    define: { 'process.env.NODE_ENV': '"production"' },
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      target: 'es2022',
      minify: true,
      modulePreload: false,
      lib: {
        entry: fileURLToPath(new URL('./element/main.ts', import.meta.url)),
        formats: ['iife'],
        name: 'review',
        fileName: 'review',
      },
      rolldownOptions: {
        // Of src/draw the page needs what draws; what measures text needs Node, and is left out as nothing calls it.
        treeshake: { moduleSideEffects: (id: string) => !/[\\/]src[\\/]draw[\\/]/.test(id) },
      },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    'output' in each ? each.output : [],
  );
  const [chunk, ...others] = outputs;
  if (chunk?.type !== 'chunk' || others.length > 0) {
    throw new Error(`Expected the bundle to be one script, got ${outputs.length} files.`);
  }
  return chunk.code.trim();
}
