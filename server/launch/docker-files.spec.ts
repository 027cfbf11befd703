import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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
  ports?: string[];
  read_only?: boolean;
  tmpfs?: string[];
  cap_drop?: string[];
  cap_add?: string[];
  security_opt?: string[];
  user?: string;
}
const compose = parse(composeText, { merge: true }) as {
  services: Record<string, Service>;
  volumes: Record<string, null>;
};
const services = Object.entries(compose.services);
const caddyfile = readFileSync('docker/Caddyfile', 'utf8');
const units = readdirSync('docker/systemd').map((name) => ({
  name,
  text: readFileSync(join('docker/systemd', name), 'utf8'),
}));

/** `dist/server/server/src/main.api.js` is made of `server/src/main.api.ts`. */
const sourceOf = (compiled: string) => compiled.replace(/^dist\/server\//, '').replace(/\.js$/, '.ts');
const programsIn = (text: string) => [...text.matchAll(/dist\/server\/[\w./-]+\.js/g)].map(([path]) => path);

describe('the files for Docker', () => {
  it('say first that no engine has run them', () => {
    for (const text of [dockerfile, composeText, caddyfile, ...units.map(({ text }) => text)])
      expect(text.split('\n')[0]).toMatch(/^# Not run/);
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
    expect(composeText).not.toMatch(/PASSWORD: (?!\$\{(POSTGRES_PASSWORD:\?|RELAYHOST_PASSWORD:-\}))/);
  });

  it('start the database, then migrate, then one API and two workers', () => {
    expect(Object.keys(compose.services)).toEqual(['postgres', 'migrate', 'api', 'worker', 'proxy', 'relay', 'redis']);
    const { migrate, api, worker, redis } = compose.services;
    expect(migrate.depends_on).toEqual({ postgres: { condition: 'service_healthy' } });
    for (const service of [api, worker])
      expect(service.depends_on).toEqual({ migrate: { condition: 'service_completed_successfully' } });
    expect(worker.deploy?.replicas).toBe(2);
    expect(redis.profiles).toEqual(['redis']);
    for (const [, { build }] of services) if (build) expect(existsSync(build.dockerfile)).toBe(true);
    for (const [, { volumes = [] }] of services)
      for (const volume of volumes.filter((each) => !/^[.$]/.test(each)))
        expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  });

  it('give nobody more than they need: no rights to gain, no capability but those named, nothing to write but data', () => {
    for (const [name, { cap_drop, security_opt, privileged }] of services as [
      string,
      Service & { privileged?: boolean },
    ][])
      expect({ name, cap_drop, security_opt, privileged }).toEqual({
        name,
        cap_drop: ['ALL'],
        security_opt: ['no-new-privileges:true'],
        privileged: undefined,
      });
    const { api, worker, migrate, postgres, redis, proxy } = compose.services;
    for (const service of [api, worker, migrate, postgres, redis, proxy]) expect(service.read_only).toBe(true);
    for (const service of [api, worker, migrate]) expect([service.user, service.cap_add]).toEqual(['node', undefined]);
  });

  it('let nobody in but through TLS', () => {
    const open = services.filter(([, { ports }]) => ports?.length).map(([name]) => name);
    expect(open).toEqual(['proxy']);
    expect(compose.services.proxy.volumes).toContain('./Caddyfile:/etc/caddy/Caddyfile:ro');
    expect(caddyfile).toContain('protocols tls1.2 tls1.3');
    expect(caddyfile).toContain('reverse_proxy api:3000');
    expect(caddyfile).toContain('respond /metrics 404');
  });
});

describe('the units for systemd', () => {
  const lines = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#'));
  const values = (text: string, key: string) =>
    lines(text).flatMap((line) => (line.startsWith(`${key}=`) ? [line.slice(key.length + 1)] : []));

  it('are sections of keys and values, and nothing else', () => {
    expect(units.map(({ name }) => name).sort()).toEqual([
      'thong-tin-dieu-hanh.service',
      'ttdh-api.service',
      'ttdh-migrate.service',
      'ttdh-worker@.service',
    ]);
    for (const { name, text } of units) {
      for (const line of lines(text))
        expect([name, line]).toEqual([name, expect.stringMatching(/^(\[\w+\]|[A-Z]\w+=.*)$/)]);
      expect(text.match(/^\[\w+\]$/gm)).toEqual(['[Unit]', '[Service]', '[Install]']);
    }
  });

  it('run programs of the product that exist, as an ordinary user, with settings that exist', () => {
    for (const { name, text } of units) {
      const [command] = values(text, 'ExecStart');
      const script = command!.split(' ').at(-1)!;
      const source = script.startsWith('dist/') ? sourceOf(script) : script;
      expect([name, existsSync(source)]).toEqual([name, true]);
      expect(command).toMatch(/^\/opt\/thong-tin-dieu-hanh\/node_modules\/\.bin\/node /);
      expect(values(text, 'User')).toEqual(['ttdh']);
      const given = values(text, 'Environment').flatMap((words) => words.split(' '));
      for (const pair of given) expect(settingNames).toContain(pair.split('=')[0]);
    }
  });

  it('can write their data and nothing else, and gain no rights', () => {
    for (const { text } of units) {
      for (const [key, value] of [
        ['NoNewPrivileges', 'yes'],
        ['ProtectSystem', 'strict'],
        ['ProtectHome', 'yes'],
        ['PrivateTmp', 'yes'],
        ['CapabilityBoundingSet', ''],
        ['StateDirectory', 'thong-tin-dieu-hanh'],
      ] as const)
        expect(values(text, key)).toEqual([value]);
    }
  });

  it('name each other as they are called', () => {
    for (const { text } of units)
      for (const other of values(text, 'Requires')) expect(units.map(({ name }) => name)).toContain(other);
  });
});
