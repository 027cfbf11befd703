import type { Config } from 'jest';

const swc: [string, object] = [
  '@swc/jest',
  {
    jsc: {
      parser: { syntax: 'typescript', decorators: true },
      transform: { legacyDecorator: true, decoratorMetadata: true, useDefineForClassFields: false },
      target: 'es2023',
      keepClassNames: true,
    },
    module: { type: 'commonjs' },
  },
];

/** What the server's three projects share. The client has its own compiler (Angular's). */
const server: Config = {
  transform: { '^.+\\.ts$': swc },
  moduleNameMapper: { '^@libs/(.*)$': '<rootDir>/libs/$1' },
  testEnvironment: 'node',
};

const root = process.cwd();

export default {
  testTimeout: 30_000,
  projects: [
    {
      ...server,
      displayName: 'unit',
      rootDir: root,
      roots: ['<rootDir>/libs', '<rootDir>/server'],
      testMatch: ['**/*.spec.ts'],
      testPathIgnorePatterns: ['/node_modules/', '\\.db\\.spec\\.ts$', '\\.e2e\\.spec\\.ts$'],
    },
    {
      ...server,
      displayName: 'db',
      rootDir: root,
      roots: ['<rootDir>/libs', '<rootDir>/server'],
      testMatch: ['**/*.db.spec.ts', '**/*.e2e.spec.ts'],
      globalSetup: '<rootDir>/libs/testing/global-setup.ts',
      globalTeardown: '<rootDir>/libs/testing/global-teardown.ts',
      setupFiles: ['<rootDir>/libs/testing/setup-file.ts'],
    },
  ],
} satisfies Config;
