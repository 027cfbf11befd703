import { spawn } from 'node:child_process';
import { root } from './paths.mjs';

/** Runs a tool to its end, and gives how it ended with all it said. Raising `signal` ends it. */
export function runTool(parameters, { env = process.env, signal, onLine = () => undefined } = {}) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, parameters, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'], signal });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk) => {
        output += chunk;
        for (const line of chunk.split('\n')) onLine(line);
      });
    }
    let failure;
    child.once('error', (error) => (failure = error.message));
    child.once('close', (code) =>
      resolve({ ok: code === 0 && !failure, output: `${output.trim()}${failure ? `\n${failure}` : ''}` }),
    );
  });
}
