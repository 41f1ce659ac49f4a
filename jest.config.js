/** A test's rung is in its file name: `.spec.ts` pure, `.int-spec.ts` with PostgreSQL, `.e2e-spec.ts` the whole. */
export default {
  testEnvironment: 'node',
  // The name matters: under `exportConditions` Jest silently loads dist/ beside the sources.
  testEnvironmentOptions: { customExportConditions: ['source', 'node', 'node-addons'] },
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': [
      '@swc/jest',
      {
        jsc: {
          parser: { syntax: 'typescript', decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true },
          target: 'es2023',
        },
        module: { type: 'nodenext' },
        sourceMaps: 'inline',
      },
    ],
  },
  moduleNameMapper: { '^(\\.{1,2}/.*)\\.js$': '$1' },
  testMatch: ['<rootDir>/{apps,libs,test}/**/*{.spec,.int-spec,.e2e-spec}.ts'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  globalSetup: '<rootDir>/test/support/global-setup.ts',
  globalTeardown: '<rootDir>/test/support/global-teardown.ts',
  testTimeout: 60_000,
  // Modules of a suite are never let go of (experimental VM modules): one process for all 190 suites ran out of its 4 GB.
  workerIdleMemoryLimit: '1500MB',
};
