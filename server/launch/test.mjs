// npm test: every check and every test. `npm test -- unit db` runs only those of Jest's projects.
import { ready } from './ready.mjs';

await ready();
const { untilStopped } = await import('./until-stopped.mjs');
const { buildClient, buildServer } = await import('./build.mjs');
const { runChecks } = await import('./checks.mjs');
const { jestProjects, runJest } = await import('./jest.mjs');
const { hasProgram } = await import('./programs.mjs');
const { say, Stop } = await import('./say.mjs');

/** The browser tests come last: they need the machine, and what they find the others would have found cheaper. */
const apart = 'browser';
/** The tests of what is asked of PostgreSQL: these, and only these, run on another server if `TEST_DATABASE_URL` names one. */
const onAnotherServer = 'db';
/** Pictures and measurements: they fail nobody. */
const noTests = 'look';

await untilStopped(async (life) => {
  const total = { passed: 0, failed: 0 };
  const add = ({ passed, failed }) => {
    total.passed += passed;
    total.failed += failed;
  };
  const asked = process.argv.slice(2);
  const tests = (await jestProjects()).filter((name) => name !== noTests);
  const projects = tests.filter((name) => asked.length === 0 || asked.includes(name));
  const unknown = asked.filter((name) => !projects.includes(name));
  if (unknown.length) throw new Stop(`Không có nhóm kiểm thử: ${unknown.join(', ')}`);

  // Tests start real processes of what is built; without it they could not even fail in a telling way.
  await buildServer(life.signal);
  const building = buildClient(life.signal);
  const [count] = await Promise.all([asked.length === 0 && runChecks(life.signal, building), building]);
  if (count) add(count);
  if (projects.includes('e2e') && !hasProgram('redis-server'))
    say('Máy này không có redis-server: tiến trình xử lý nền chỉ được kiểm thử trên PostgreSQL (.ci/run thử cả hai).');
  if (projects.includes('db') && !hasProgram('soffice'))
    say(
      'Máy này không có LibreOffice: tệp Word và Excel chỉ được mở bằng thư viện khác để kiểm tra (.ci/run dùng cả hai).',
    );
  const { TEST_DATABASE_URL: anotherServer } = process.env;
  delete process.env.TEST_DATABASE_URL;
  if (anotherServer && projects.includes(onAnotherServer))
    add(await runJest([onAnotherServer], life.signal, { ...process.env, TEST_DATABASE_URL: anotherServer }));
  const together = projects.filter((name) => name !== apart && !(anotherServer && name === onAnotherServer));
  if (together.length && !life.signal.aborted) add(await runJest(together, life.signal));
  if (projects.includes(apart) && !life.signal.aborted) add(await runJest([apart], life.signal));
  if (life.signal.aborted) throw new Stop('Đã dừng giữa chừng.');
  say(`${total.passed} passed, ${total.failed} failed`);
  if (total.failed) throw new Stop('');
  life.end();
});
