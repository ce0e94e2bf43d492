const swc = [
  '@swc/jest',
  {
    jsc: {
      target: 'es2022',
      parser: { syntax: 'typescript', tsx: true },
      transform: { react: { runtime: 'automatic' } },
    },
    module: { type: 'commonjs' },
  },
];

/** Packages that ship only ECMAScript modules, which Node 20 cannot require. */
const esmOnly = [
  'hono',
  '@hono/node-server',
  'jose',
  'temporal-polyfill',
  'temporal-utils',
  'temporal-spec',
  'rrule-temporal',
  'docx',
  'write-excel-file',
  'saxen',
];

const project = (displayName, testMatch, more = {}) => ({
  displayName,
  testMatch: testMatch.map((pattern) => `<rootDir>/test/${pattern}`),
  transform: { '\\.[cm]?[jt]sx?$': swc },
  transformIgnorePatterns: [`/node_modules/(?!(${esmOnly.join('|')})/)`],
  ...more,
});

const patience = ['<rootDir>/test/setup/patience.ts'];
const strict = [...patience, '<rootDir>/test/setup/strictConsole.ts'];

/** @type {import('jest').Config} */
module.exports = {
  cacheDirectory: '<rootDir>/.cache/jest',
  projects: [
    project('domain', ['{playbook,domain,wording,application}/**/*.test.ts'], { setupFilesAfterEnv: strict }),
    project('component', ['ui/**/*.test.tsx'], {
      testEnvironment: 'jsdom',
      setupFilesAfterEnv: [...strict, '<rootDir>/test/setup/component.ts'],
      globalSetup: '<rootDir>/test/setup/bundleFluent.ts',
      moduleNameMapper: {
        '\\.css$': '<rootDir>/test/setup/emptyStyles.ts',
        '^@fluentui/react-(components|icons)$': '<rootDir>/.cache/fluent.cjs',
      },
    }),
    project('sandbox', ['{sandbox,graph,identity,host,documents,manifest,entry,fuzz}/**/*.test.ts'], {
      setupFilesAfterEnv: strict,
    }),
    project('e2e', ['e2e/**/*.test.ts'], {
      globalSetup: '<rootDir>/test/setup/buildIfOld.ts',
      setupFilesAfterEnv: patience,
    }),
  ],
};
