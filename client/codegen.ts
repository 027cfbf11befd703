import type { CodegenConfig } from '@graphql-codegen/cli';

const config = {
  enumsAsTypes: true,
  useTypeImports: true,
  nonOptionalTypename: true,
  skipTypeNameForRoot: true,
  strictScalars: true,
  scalars: { ID: 'string', Instant: 'string', LocalDate: 'string', LocalTime: 'string' },
};

/** schema.graphql + every *.graphql of the client → *.generated.ts beside it. */
export default {
  schema: 'server/schema.graphql',
  documents: 'client/src/**/*.graphql',
  ignoreNoDocuments: true,
  config,
  generates: {
    'client/src/app/graphql/schema.ts': { plugins: ['typescript'] },
    'client/src/app/graphql/possible-types.ts': { plugins: ['fragment-matcher'] },
    'client/src/': {
      preset: 'near-operation-file',
      presetConfig: { baseTypesPath: 'app/graphql/schema.ts', extension: '.generated.ts' },
      plugins: ['typescript-operations', 'typed-document-node'],
    },
  },
} satisfies CodegenConfig;
