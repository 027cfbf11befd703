import { readdirSync, readFileSync } from 'node:fs';
import { buildServer } from './build.mjs';
import { at, main } from './paths.mjs';
import { Stop } from './say.mjs';
import { noDatabase } from './settings.mjs';
import { runTool } from './tool.mjs';

async function orStop(title, running) {
  const { ok, output } = await running;
  if (!ok) throw new Stop(`${output}\n${title}: không thành công.`);
}

/** The API's schema out of the server's code. */
export async function generateSchema(signal) {
  await buildServer(signal);
  const env = { ...process.env, DATABASE_URL: noDatabase, NODE_ENV: 'production' };
  await orStop('schema.graphql', runTool([main('schema')], { env, signal }));
}

/** The table of rights out of the policies. */
export async function generateRights(signal) {
  await buildServer(signal);
  const env = { ...process.env, DATABASE_URL: noDatabase, NODE_ENV: 'production' };
  await orStop('rights.md', runTool([main('rights')], { env, signal }));
}

/** The client's documents out of the schema. */
export async function generateClient(signal) {
  const codegen = at('node_modules/@graphql-codegen/cli/cjs/bin.js');
  await orStop('graphql-codegen', runTool([codegen, '--config', 'client/codegen.ts', '--silent'], { signal }));
}

/** Every generated file that is committed, and what is in it. */
export function generated() {
  const inClient = readdirSync(at('client/src'), { recursive: true })
    .filter((path) => path.endsWith('.generated.ts') || /^app\/graphql\/(schema|possible-types)\.ts$/.test(path))
    .map((path) => `client/src/${path}`);
  return new Map(['server/schema.graphql', ...inClient].map((path) => [path, readFileSync(at(path), 'utf8')]));
}
