import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { at } from './paths.mjs';
import { say, Stop } from './say.mjs';
import { runTool } from './tool.mjs';

/** The project whose specs keep a processor busy each. */
const busy = 'browser';
/** A run that has not ended by then has hung. */
const limit = 20 * 60_000;

/** The names of the projects in jest.config.ts, which only Node with its TypeScript can read. */
export async function jestProjects() {
  const print = `import config from ${JSON.stringify(at('jest.config.ts'))}; console.log(JSON.stringify(config.projects.map((each) => each.displayName)))`;
  const { ok, output } = await runTool(['--no-warnings', '--input-type=module', '--eval', print]);
  if (!ok) throw new Stop(output);
  return JSON.parse(output);
}

function tell(report) {
  for (const { status, message, name } of report.testResults) {
    if (status === 'failed') say(`✗ ${name.replace(`${at()}/`, '')}\n${message.trim().replace(/^/gm, '    ')}`);
  }
}

/** The files that took longest, with their seconds: where to look when a run takes too long. */
function slowest(report, most = 8) {
  const took = report.testResults.map(({ name, startTime, endTime }) => ({
    name,
    seconds: (endTime - startTime) / 1000,
  }));
  return took
    .sort((one, other) => other.seconds - one.seconds)
    .slice(0, most)
    .map(({ name, seconds }) => `${basename(name, '.spec.ts')} ${Math.round(seconds)}`)
    .join(', ');
}

/**
 * Runs some of Jest's projects in one go. What passes is only counted, what fails is shown.
 * @returns how many tests passed and failed; a file that could not be run counts as one that failed
 */
export async function runJest(projects, signal, env = process.env) {
  const since = Date.now();
  const folder = mkdtempSync(join(tmpdir(), 'ttdh-jest-'));
  const outputFile = join(folder, 'report.json');
  const parameters = [
    '--selectProjects',
    ...projects,
    '--json',
    '--outputFile',
    outputFile,
    '--passWithNoTests',
    '--silent',
    // Each spec waits for PostgreSQL and for processes of its own half of the time; a browser draws all of the time.
    `--maxWorkers=${projects.includes(busy) ? Math.max(2, availableParallelism() - 1) : availableParallelism() + 2}`,
  ];
  const ending = AbortSignal.any([signal, AbortSignal.timeout(limit)]);
  let files = 0;
  const onLine = (line) => (files += /^(PASS|FAIL) /.test(line) ? 1 : 0);
  const ticking = setInterval(() => say(`  Jest ${projects.join(', ')}: ${files} tệp xong…`), 30_000);
  try {
    const jest = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      at('node_modules/jest/bin/jest.js'),
    ];
    const { ok, output } = await runTool([...jest, ...parameters], { signal: ending, onLine, env });
    let report;
    try {
      report = JSON.parse(readFileSync(outputFile, 'utf8'));
    } catch {
      say(`✗ Jest (${projects.join(', ')}) không chạy được\n${output.replace(/^/gm, '    ')}`);
      return { passed: 0, failed: 1 };
    }
    tell(report);
    const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
    // Jest says no without a failed test when a start-up or clean-up of the whole run failed.
    const unexplained = !ok && failed === 0;
    if (unexplained) say(output.replace(/^/gm, '    '));
    const count = { passed: report.numPassedTests, failed: failed + (unexplained ? 1 : 0) };
    const skipped = report.numPendingTests ? `, ${report.numPendingTests} bỏ qua` : '';
    const seconds = Math.round((Date.now() - since) / 1000);
    say(
      `${count.failed ? '✗' : '✓'} Jest ${projects.join(', ')}: ${count.passed} đạt, ${count.failed} hỏng${skipped} (${seconds} giây)`,
    );
    say(`  Lâu nhất (giây): ${slowest(report)}`);
    return count;
  } finally {
    clearInterval(ticking);
    rmSync(folder, { recursive: true, force: true });
  }
}
