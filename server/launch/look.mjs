import { buildClient, buildServer } from './build.mjs';
import { at } from './paths.mjs';
import { say, Stop } from './say.mjs';
import { runTool } from './tool.mjs';
import { untilStopped } from './until-stopped.mjs';

/** Runs one of the `*.look.ts` of the tests: what is looked at or measured, and fails nobody. */
export const look = (name, atTheEnd) =>
  untilStopped(async (life) => {
    await Promise.all([buildServer(life.signal), buildClient(life.signal)]);
    const jest = [
      '--experimental-vm-modules',
      '--disable-warning=ExperimentalWarning',
      at('node_modules/jest/bin/jest.js'),
    ];
    const parameters = ['--selectProjects', 'look', '--testPathPatterns', `/${name}\\.look`];
    const { ok } = await runTool([...jest, ...parameters], { signal: life.signal, onLine: say });
    if (!ok) throw new Stop('');
    say(atTheEnd);
    life.end();
  });
