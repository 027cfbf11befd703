import { Module } from 'node:module';
import { buildSync, stop } from 'esbuild';
import { at, root } from './paths.mjs';

let loaded;

/**
 * The few parts of `libs/` that are needed before the server is built: settings, and the embedded PostgreSQL. They are
 * compiled in memory (some 30 ms), so there is one source for both.
 * @returns {Promise<typeof import('../../libs/embedded') & typeof import('../../libs/config/settings') & typeof import('../../libs/config/rotating-secret')>}
 */
export function libraries() {
  if (loaded) return loaded;
  const { outputFiles } = buildSync({
    stdin: {
      contents: ['embedded', 'config/settings', 'config/rotating-secret']
        .map((library) => `export * from './libs/${library}';`)
        .join(''),
      resolveDir: root,
    },
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    packages: 'external',
    logLevel: 'error',
  });
  // Its helper process would otherwise live as long as we do.
  void stop();
  const module = new Module(at('dist/launch.cjs'));
  module.paths = [at('node_modules')];
  module._compile(outputFiles[0].text, at('dist/launch.cjs'));
  return (loaded = module.exports);
}
