// npm run sbom: every package that is delivered, with version, licence and hash (CycloneDX 1.6), into dist/sbom.cdx.json.
import { mkdirSync, readFileSync } from 'node:fs';
import { ready } from './ready.mjs';

await ready();
const { at } = await import('./paths.mjs');
const { say, Stop } = await import('./say.mjs');
const { runTool } = await import('./tool.mjs');
const { untilStopped } = await import('./until-stopped.mjs');

await untilStopped(async (life) => {
  mkdirSync(at('dist'), { recursive: true });
  const file = at('dist/sbom.cdx.json');
  const tool = at('node_modules/@cyclonedx/cyclonedx-npm/bin/cyclonedx-npm-cli.js');
  const { ok, output } = await runTool(
    // From the lock file alone: what a build machine happens to have installed does not matter.
    [
      tool,
      '--package-lock-only',
      '--omit',
      'dev',
      '--output-reproducible',
      '--output-format',
      'JSON',
      '--output-file',
      file,
    ],
    { signal: life.signal },
  );
  if (!ok) throw new Stop(`${output}\nKhông lập được danh mục thành phần.`);
  const { components } = JSON.parse(readFileSync(file, 'utf8'));
  say(`${components.length} thành phần: ${file}`);
  life.end();
});
