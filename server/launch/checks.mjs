import { generateClient, generated, generateSchema } from './generate.mjs';
import { at } from './paths.mjs';
import { say } from './say.mjs';
import { runTool } from './tool.mjs';

const bin = (path) => at('node_modules', path);
const typescript = bin('typescript/bin/tsc');

/** What is generated and committed must be what the code generates now. It writes what a build reads: it waits for that. */
async function drift({ signal, building }) {
  await building;
  const before = generated();
  try {
    await generateSchema(signal);
    await generateClient(signal);
  } catch (error) {
    return { ok: false, output: error.message };
  }
  const after = generated();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (path) => before.get(path) !== after.get(path),
  );
  return {
    ok: changed.length === 0,
    output: changed.map((path) => `Chưa được sinh lại: ${path} (đã sinh; hãy xem và commit)`).join('\n'),
  };
}

const tool =
  (...parameters) =>
  (options) =>
    runTool(parameters, options);

/** Every check that needs no test runner. */
const checks = [
  ['Kiểu của máy chủ', tool(typescript, '-p', 'tsconfig.json', '--noEmit')],
  ['Kiểu của kiểm thử trên trình duyệt', tool(typescript, '-p', 'server/test/tsconfig.json', '--noEmit')],
  [
    'Kiểu của giao diện',
    tool(
      bin('@angular/compiler-cli/bundles/src/bin/ngc.js'),
      '-p',
      'client/tsconfig.json',
      '--noEmit',
      '--pretty',
      'false',
    ),
  ],
  ['Kiểu của kiểm thử giao diện', tool(typescript, '-p', 'client/tsconfig.spec.json', '--noEmit')],
  ['Thói quen (eslint)', tool(bin('eslint/bin/eslint.js'), '-c', '.eslint.config.mjs', '.')],
  [
    'Sơ đồ mô-đun',
    tool(
      bin('dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      '.dependency-cruiser.cjs',
      'server',
      'libs',
      'client/src',
    ),
  ],
  ['Trình bày (prettier)', tool(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.')],
  ['Tệp sinh ra', drift],
];

async function check([name, run], options) {
  const since = Date.now();
  const { ok, output } = await run(options);
  say(`${ok ? '✓' : '✗'} ${name} (${Math.round((Date.now() - since) / 100) / 10} giây)`);
  if (!ok) say(output.replace(/^/gm, '    '));
  return ok;
}

/**
 * Runs all checks, two at a time, whatever the others say.
 * @param building a build of the console that is going on meanwhile
 */
export async function runChecks(signal, building) {
  const waiting = [...checks];
  const count = { passed: 0, failed: 0 };
  const work = async () => {
    for (let next = waiting.shift(); next && !signal.aborted; next = waiting.shift())
      count[(await check(next, { signal, building })) ? 'passed' : 'failed']++;
  };
  await Promise.all([work(), work()]);
  return count;
}
