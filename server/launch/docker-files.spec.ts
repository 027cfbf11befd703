import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { settingNames } from '../../libs/config/settings';

const dockerfile = readFileSync('docker/Dockerfile', 'utf8');
const composeText = readFileSync('docker/compose.yml', 'utf8');

interface Service {
  image?: string;
  build?: { context: string; dockerfile: string };
  command?: string[];
  environment?: Record<string, string>;
  volumes?: string[];
  depends_on?: Record<string, { condition: string }>;
  profiles?: string[];
  deploy?: { replicas: number };
}
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);

/** `dist/server/server/src/main.api.js` is made of `server/src/main.api.ts`. */
const sourceOf = (compiled: string) => compiled.replace(/^dist\/server\//, '').replace(/\.js$/, '.ts');
const programsIn = (text: string) => [...text.matchAll(/dist\/server\/[\w./-]+\.js/g)].map(([path]) => path);

describe('the files for Docker', () => {
  it('say first that no engine has run them', () => {
    for (const text of [dockerfile, composeText]) expect(text.split('\n')[0]).toMatch(/^# Not run/);
  });

  it.each([...new Set([...programsIn(dockerfile), ...programsIn(composeText)])])(
    'run a program that exists: %s',
    (program) => {
      expect(existsSync(sourceOf(program))).toBe(true);
    },
  );

  it('copy and run what the repository has', () => {
    const copied = [...dockerfile.matchAll(/^COPY (?!--from)(.+) \S+$/gm)].flatMap(([, sources]) => sources.split(' '));
    expect(copied).toContain('package-lock.json');
    for (const path of copied) expect([path, existsSync(path)]).toEqual([path, true]);
    for (const [, script] of dockerfile.matchAll(/^RUN node (\S+)$/gm))
      expect([script, existsSync(script)]).toEqual([script, true]);
  });

  it('run as an ordinary user, on the Node version of the product', () => {
    expect(dockerfile).toMatch(/^USER node$/m);
    const node = readFileSync('.nvmrc', 'utf8').split('.')[0];
    for (const [, version] of dockerfile.matchAll(/^FROM node:(\d+)/gm)) expect(version).toBe(node);
  });

  it('know only settings that exist', () => {
    const known = new Set<string>([...settingNames]);
    for (const [, { environment = {}, build }] of services) {
      if (build) for (const name of Object.keys(environment)) expect([name, known.has(name)]).toEqual([name, true]);
    }
    const [, given] = dockerfile.match(/^ENV (.+)$/m)!;
    for (const [name] of given.split(' ').map((pair) => pair.split('=')))
      expect([name, known.has(name)]).toEqual([name, true]);
  });

  it('have no password of their own', () => {
    expect(composeText).not.toMatch(/PASSWORD: (?!\$\{POSTGRES_PASSWORD:\?)/);
  });

  it('start the database, then migrate, then one API and two workers', () => {
    expect(Object.keys(compose.services)).toEqual(['postgres', 'migrate', 'api', 'worker', 'redis']);
    const { migrate, api, worker, redis } = compose.services;
    expect(migrate.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const service of [api, worker])
      expect(service.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    expect(worker.deploy?.replicas).toBe(2);
    expect(redis.profiles).toEqual(['redis']);
    for (const [, { build }] of services) if (build) expect(existsSync(build.dockerfile)).toBe(true);
    for (const [, { volumes = [] }] of services)
      for (const volume of volumes) expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });
});
