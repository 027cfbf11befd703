import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rotateSecret, rotatingSecrets } from './rotating-secret';
import { secretIn } from './secret-file';

describe('a secret that is rotated', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'ttdh-secrets-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const at = (moment: string) => rotatingSecrets(folder, 'jwt', new Date(moment)).map(({ name }) => name);
  const first = 'jwt-20261101t080000';

  it('is made at first need, and is the same for a month', () => {
    expect(at('2026-11-01T08:00:00Z')).toEqual([first]);
    const [{ value }] = rotatingSecrets(folder, 'jwt', new Date('2026-11-30T08:00:00Z'));
    expect(value).toBe(secretIn(folder, first));
  });

  it('is followed by another, and believed for two hours more, then gone', () => {
    at('2026-11-01T08:00:00Z');
    const second = 'jwt-20261201t080000';
    expect(at('2026-12-01T08:00:00Z')).toEqual([second, first]);
    expect(at('2026-12-01T09:59:59Z')).toEqual([second, first]);
    expect(at('2026-12-01T10:00:00Z')).toEqual([second]);
    expect(readdirSync(join(folder, 'secrets'))).toEqual([second]);
  });

  it('can be rotated by hand, and what leaked is not believed any more', () => {
    at('2026-11-01T08:00:00Z');
    const second = rotateSecret(folder, 'jwt', new Date('2026-11-02T08:00:00Z'), { atOnce: false });
    expect(at('2026-11-02T08:00:01Z')).toEqual([second, first]);
    const third = rotateSecret(folder, 'jwt', new Date('2026-11-02T09:00:00Z'), { atOnce: true });
    expect(at('2026-11-02T09:00:01Z')).toEqual([third]);
  });

  it('leaves other secrets alone', () => {
    secretIn(folder, 'jwt');
    secretIn(folder, 'jwt-other');
    expect(at('2026-11-01T08:00:00Z')).toEqual([first]);
    rotateSecret(folder, 'jwt', new Date('2026-11-02T08:00:00Z'), { atOnce: true });
    expect(readdirSync(join(folder, 'secrets'))).toEqual(expect.arrayContaining(['jwt', 'jwt-other']));
  });
});
