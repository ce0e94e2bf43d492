const adapters = ['graph', 'identity', 'host', 'documents'];
const only = (name, packages, folder) => ({
  name,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/${folder}/` },
  to: { path: packages },
});

/** Which way imports point: docs/decisions and the README's map say why. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'playbook-is-data',
      severity: 'error',
      from: { path: '^src/playbook/' },
      to: { pathNot: '^src/playbook/' },
    },
    {
      name: 'domain-is-pure',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '^src/domain/time/' },
      to: { pathNot: '^src/(domain|playbook)/' },
    },
    {
      name: 'time-knows-only-temporal',
      severity: 'error',
      from: { path: '^src/domain/time/' },
      to: { pathNot: ['^src/(domain|playbook)/', 'node_modules/temporal-polyfill'] },
    },
    {
      name: 'application-knows-only-the-rules',
      severity: 'error',
      from: { path: '^src/application/' },
      to: { pathNot: '^src/(application|domain|playbook)/' },
    },
    {
      name: 'wording-puts-rules-into-words',
      severity: 'error',
      from: { path: '^src/wording/' },
      to: { pathNot: '^src/(wording|domain|playbook)/' },
    },
    ...adapters.map((adapter) => ({
      name: `${adapter}-implements-ports`,
      severity: 'error',
      from: { path: `^src/${adapter}/` },
      to: { path: '^src/', pathNot: `^src/(${adapter}|wording|application|domain|playbook)/` },
    })),
    {
      name: 'ui-sees-use-cases',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: '^src/(ui|wording|application|domain|playbook)/' },
    },
    {
      name: 'screens-meet-in-shared',
      severity: 'error',
      from: { path: '^src/ui/([^/]+)/', pathNot: '^src/ui/(shared|shell)/' },
      to: { path: '^src/ui/', pathNot: ['^src/ui/$1/', '^src/ui/shared/'] },
    },
    {
      name: 'entry-is-last',
      severity: 'error',
      from: { pathNot: '^(src/entry|test)/' },
      to: { path: '^src/entry/' },
    },
    {
      name: 'src-stands-alone',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(sandbox|test|manifest)/' },
    },
    {
      name: 'sandbox-plays-microsoft',
      severity: 'error',
      from: { path: '^sandbox/' },
      to: { path: '^(src|test)/' },
    },
    only('msal-in-identity', 'node_modules/@azure/msal-browser', 'identity'),
    only('teams-in-host', 'node_modules/@microsoft/teams-js', 'host'),
    only('graph-client-in-graph', 'node_modules/@microsoft/microsoft-graph-(client|types)', 'graph'),
    only('docx-in-documents', 'node_modules/docx', 'documents'),
    only('temporal-in-time', 'node_modules/temporal-polyfill', 'domain/time'),
    only('fluent-in-ui', 'node_modules/@fluentui', '(ui|entry)'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
