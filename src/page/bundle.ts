import { build } from 'vite';

/**
 * Bundles a page's program into one script.
 * @param entry the absolute path of its first module
 * @returns the same text for the same sources, whatever the environment says about production
 */
export async function bundle(entry: string): Promise<string> {
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
        entry,
        formats: ['iife'],
        name: 'page',
        fileName: 'page',
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
