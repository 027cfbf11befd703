import type { Config } from 'jest';
import presets from 'jest-preset-angular/presets/index.js';
import { loadedWhenUsed } from './server/launch/loaded-when-used.mjs';

const swc: [string, object] = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'commonjs', lazy: loadedWhenUsed },
  },
];

/** What the server's projects share. The client has its own compiler (Angular's). */
const server: Config = {
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: { '^@libs/(.*)$': '<rootDir>/libs/$1' },
  testEnvironment: 'node',
};

const root = process.cwd();

/** Projects that touch the database: one PostgreSQL for the run, a database of its own for each spec. */
const withDatabase: Config = {
  ...server,
  rootDir: root,
  globalSetup: '<rootDir>/libs/testing/global-setup.ts',
  globalTeardown: '<rootDir>/libs/testing/global-teardown.ts',
  setupFiles: ['<rootDir>/libs/testing/setup-file.ts'],
};

/** Angular's own compiler, ES modules, jsdom. */
const client = presets.createEsmPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' });

export default {
  testTimeout: 30_000,
  testSequencer: './server/launch/long-tests-first.mjs',
  projects: [
    {
      ...server,
      displayName: 'unit',
      rootDir: root,
      setupFiles: ['<rootDir>/libs/testing/setup-unit.ts'],
      roots: ['<rootDir>/libs', '<rootDir>/server'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.(db|e2e|browser)\\.spec\\.ts$'],
    },
    {
      ...withDatabase,
      displayName: 'db',
      roots: ['<rootDir>/libs', '<rootDir>/server'],
      testMatch: ['**/*.db.spec.ts'],
    },
    {
      // The whole server, over HTTP, with processes of its own where a story needs them.
      ...withDatabase,
      displayName: 'e2e',
      roots: ['<rootDir>/libs', '<rootDir>/server'],
      testMatch: ['**/*.e2e.spec.ts'],
    },
    {
      // The built product in a real browser. It needs the machine for itself: `npm test` runs it when the others are done.
      ...withDatabase,
      displayName: 'browser',
      roots: ['<rootDir>/server/test'],
      testMatch: ['**/*.browser.spec.ts'],
    },
    {
      // No tests: pictures and measurements of the built product (`npm run screenshots`, `npm run bench`).
      ...withDatabase,
      displayName: 'look',
      roots: ['<rootDir>/server/test/console', '<rootDir>/server/test/year', '<rootDir>/server/chaos'],
      testMatch: ['**/*.look.ts'],
    },
    {
      ...client,
      displayName: 'client',
      rootDir: `${root}/client`,
      testMatch: ['<rootDir>/src/**/*.spec.ts'],
      setupFilesAfterEnv: ['<rootDir>/jest-setup.mts'],
      extensionsToTreatAsEsm: ['.ts', '.mts'],
      // Icons are imported from a package, as text.
      transformIgnorePatterns: ['node_modules/(?!(tslib|@material-symbols)/)'],
      moduleNameMapper: { ...client.moduleNameMapper, '^@libs/(.*)$': `${root}/libs/$1/index.ts` },
    },
  ],
} satisfies Config;
