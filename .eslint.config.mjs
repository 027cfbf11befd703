import angular from 'angular-eslint';
import tseslint from 'typescript-eslint';

/*
 * Habits that a machine can watch: `eslint -c .eslint.config.mjs`. Not type-aware, so it takes seconds; who may import
 * whom is `.dependency-cruiser.cjs`, layout is Prettier's, and everything about types is the compilers'.
 */
const everywhere = {
  files: ['**/*.ts', '**/*.mts'],
  extends: [tseslint.configs.recommended, tseslint.configs.stylistic],
  rules: {
    '@typescript-eslint/consistent-type-imports': [
      'error',
      { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false },
    ],
    // `type` and `interface` are both at home here.
    '@typescript-eslint/consistent-type-definitions': 'off',
    '@typescript-eslint/no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    // GraphQL and decorators put nulls where the code knows better; a check that is needed is written as one.
    '@typescript-eslint/no-non-null-assertion': 'off',
    'no-control-regex': 'error',
    eqeqeq: ['error', 'always', { null: 'ignore' }],
    'object-shorthand': 'error',
    'prefer-const': 'error',
    'no-restricted-syntax': [
      'error',
      { selector: 'TSEnumDeclaration[const=true]', message: 'isolatedModules: a plain enum or a string union.' },
    ],
  },
};

const noEnvironment = {
  'no-restricted-properties': [
    'error',
    { object: 'process', property: 'env', message: 'Settings are read once, in libs/config.' },
  ],
};

export default tseslint.config(
  {
    ignores: [
      '**/node_modules/',
      'dist/',
      '.angular/',
      'coverage/',
      '**/*.generated.ts',
      'client/src/app/graphql/{schema,possible-types}.ts',
    ],
  },
  everywhere,
  {
    files: ['server/**/*.ts', 'libs/**/*.ts'],
    rules: {
      // A class injected through a constructor must stay a real import: emitDecoratorMetadata reads it at run time.
      '@typescript-eslint/consistent-type-imports': 'off',
      // Nest modules are empty classes.
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
  {
    files: ['server/**/*.ts', 'libs/**/*.ts', 'client/**/*.ts'],
    ignores: [
      'libs/config/**',
      'libs/testing/**',
      'server/launch/**',
      'server/bench/**',
      'server/chaos/**',
      '**/*.spec.ts',
    ],
    rules: noEnvironment,
  },
  {
    // Scripts that no compiler reads: a name that does not exist is otherwise found by whoever runs the line first.
    files: ['**/*.mjs'],
    languageOptions: {
      globals: Object.fromEntries(Object.getOwnPropertyNames(globalThis).map((name) => [name, 'readonly'])),
    },
    rules: { 'no-undef': 'error', 'no-unused-vars': ['error', { varsIgnorePattern: '^_' }] },
  },
  {
    files: ['client/src/**/*.ts'],
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'app', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'app', style: 'camelCase' }],
      // A page is a Page and a part is named after what it shows.
      '@angular-eslint/component-class-suffix': 'off',
      '@angular-eslint/prefer-inject': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-standalone': 'error',
    },
  },
  {
    files: ['client/src/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/prefer-self-closing-tags': 'error',
      '@angular-eslint/template/button-has-type': 'off',
      '@angular-eslint/template/eqeqeq': 'error',
    },
  },
);
