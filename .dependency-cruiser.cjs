/** What only tests use: they themselves, what they stand on, and what stands for the real thing in them. */
const TEST = [
  String.raw`\.(test|contract)\.tsx?$|/fixtures/`,
  String.raw`/test[A-Z][^/]*\.ts$|/[a-z]+Testbed\.ts$|Contract\.ts$`,
  String.raw`/(fake|memory|manual|stock)[A-Z][^/]*\.ts$|/(bundleLogWorker|handmade|lookedAt)\.ts$`,
].join('|')

/** Who may import whom: one rule per row of the README's table. */
const may = (name, from, allowed, extra = {}) => ({
  name,
  comment: `${name} may import ${allowed}`,
  severity: 'error',
  from: { path: from, pathNot: TEST },
  to: { path: '^(app|bench|collab|domain|e2e|prisma|server|tools)/', pathNot: allowed, ...extra },
})

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'types may point back: a form names the answer of the route that shows it',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    may('domain', '^domain/', '^domain/'),
    may('collab-document', '^collab/document/', '^(domain|collab/document)/'),
    may('collab-client', '^collab/client/', '^(domain|collab/client)/'),
    may('collab-server', '^collab/server/', '^(domain|collab/server)/'),
    may(
      'server',
      '^server/',
      '^(domain|collab/document|collab/server|server|prisma/generated|prisma/seed)',
    ),
    may('demo data', '^prisma/', '^(domain|server|prisma)/'),
    {
      name: 'demo-data-from-main-only',
      severity: 'error',
      from: { pathNot: '^(server/main\\.ts|prisma/)' },
      to: { path: '^prisma/(seed|demo)\\.ts$' },
    },
    may('app', '^app/', '^(app|domain|collab/document|collab/client|server)/'),
    {
      name: 'app-knows-types-of-the-server-only',
      severity: 'error',
      from: { path: '^app/', pathNot: TEST },
      to: { path: '^server/', dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'domain-is-pure',
      comment: 'no package and nothing of Node: time, randomness and ids are arguments',
      severity: 'error',
      from: { path: '^domain/', pathNot: TEST },
      to: { dependencyTypes: ['core', 'npm', 'npm-dev', 'npm-peer', 'npm-optional'] },
    },
    {
      name: 'prisma-in-the-server-only',
      severity: 'error',
      from: { path: '^(app|collab|domain)/', pathNot: TEST },
      to: { path: '^prisma/|@prisma/' },
    },
    {
      name: 'nothing-imports-main',
      severity: 'error',
      from: {},
      to: { path: '^server/main\\.ts$' },
    },
    {
      name: 'no-unknown-module',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^virtual:|build/' },
    },
    {
      name: 'tests-stay-out',
      severity: 'error',
      from: { pathNot: `${TEST}|^e2e/` },
      to: { path: TEST },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(build|node_modules|prisma/generated)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
    },
  },
}
