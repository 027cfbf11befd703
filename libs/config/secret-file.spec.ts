import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { buildSync } from 'esbuild';
import { secretIn } from './secret-file';

describe('a generated secret', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ttdh-secrets-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('is 32 random bytes, readable by its owner only, and stays the same', () => {
    const first = secretIn(folder, 'tokens');
    expect(Buffer.from(first, 'base64url')).toHaveLength(32);
    expect(secretIn(folder, 'tokens')).toBe(first);
    expect(secretIn(folder, 'cookies')).not.toBe(first);
    expect(statSync(join(folder, 'secrets', 'tokens')).mode & 0o777).toBe(0o600);
    expect(statSync(join(folder, 'secrets')).mode & 0o777).toBe(0o700);
  });

  it('is never quietly replaced when the file is damaged', () => {
    secretIn(folder, 'tokens');
    writeFileSync(join(folder, 'secrets', 'tokens'), 'x');
    expect(() => secretIn(folder, 'tokens')).toThrow('bị hỏng');
  });

  it('cannot be placed outside its folder', () => {
    expect(() => secretIn(folder, '../tokens')).toThrow('not a name');
  });

  it('is one for all when several processes ask first at the same moment', async () => {
    const script = join(folder, 'ask.cjs');
    buildSync({
      entryPoints: ['libs/config/secret-file.ts'],
      bundle: true,
      platform: 'node',
      format: 'cjs',
      outfile: join(folder, 'secret-file.cjs'),
    });
    writeFileSync(
      script,
      `const { secretIn } = require('./secret-file.cjs');
       const at = Number(process.argv[2]); while (Date.now() < at);
       process.stdout.write(Array.from({ length: 20 }, (_, i) => secretIn(${JSON.stringify(folder)}, 'race-' + i)).join(' '));`,
    );
    const together = String(Date.now() + 700);
    const answers = await Promise.all(
      Array.from({ length: 4 }, () => promisify(execFile)(process.execPath, [script, together])),
    );
    expect(new Set(answers.map(({ stdout }) => stdout)).size).toBe(1);
    expect(readdirSync(join(folder, 'secrets')).filter((name) => name.startsWith('.'))).toEqual([]);
  });
});
