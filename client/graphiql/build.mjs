// The GraphQL playground as files of ours: no request leaves the house, no inline script, workers as files.
// `node client/graphiql/build.mjs` → dist/graphiql/, to be served under /graphiql/.
import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const out = join(here, '../../dist/graphiql');
const require = createRequire(import.meta.url);

/** GraphiQL brings fonts without Vietnamese letters, inlined: half its weight, and marks beside the letters. */
const ourFonts = {
  name: 'our-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /graphiql.dist.style\.css$/ }, async ({ path }) => {
      const css = (await readFile(path, 'utf8')).replace(/@font-face\s*{[^}]*(Roboto|Fira Code)[^}]*}/g, '');
      return { contents: css, loader: 'css' };
    });
    onLoad({ filter: /graphiql.react.dist.utility.create-editor\.js$/ }, async ({ path }) => {
      const js = await readFile(path, 'utf8');
      if (!js.includes('"\\"Fira Code\\""')) throw new Error('GraphiQL names its editor font elsewhere now');
      return { contents: js.replace('"\\"Fira Code\\""', JSON.stringify(mono)), loader: 'js' };
    });
  },
};
/** What offices have: Windows, Linux, macOS. */
const mono = "'Cascadia Mono', Consolas, 'DejaVu Sans Mono', 'Noto Sans Mono', Menlo, monospace";

const common = {
  bundle: true,
  minify: true,
  target: 'es2022',
  logLevel: 'warning',
  define: { 'process.env.NODE_ENV': '"production"' },
  loader: { '.ttf': 'file', '.woff2': 'file' },
  plugins: [ourFonts],
  legalComments: 'linked',
};

await rm(out, { recursive: true, force: true });
await mkdir(out, { recursive: true });
await build({
  ...common,
  entryPoints: { playground: join(here, 'playground.js') },
  outdir: out,
  format: 'esm',
  splitting: true,
  chunkNames: 'part-[hash]',
  assetNames: 'font-[hash]',
});
await build({
  ...common,
  entryPoints: {
    'editor.worker': require.resolve('monaco-editor/esm/vs/editor/editor.worker.js'),
    'json.worker': require.resolve('monaco-editor/esm/vs/language/json/json.worker.js'),
    'graphql.worker': require.resolve('monaco-graphql/esm/graphql.worker.js'),
  },
  outdir: out,
  format: 'iife',
});
await cp(join(here, 'index.html'), join(out, 'index.html'));
await cp(join(here, '../public/icon.svg'), join(out, 'icon.svg'));
