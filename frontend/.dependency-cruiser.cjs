/** The frontend's boundaries; `../docs/decisions` and README.md say why. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'features-stay-apart',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'features-use-only-the-open-part-of-app',
      severity: 'error',
      from: { path: '^src/features/' },
      to: { path: '^src/app/', pathNot: '^src/app/(session|connected|feature)' },
    },
    {
      name: 'ui-knows-no-router-and-no-queries',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: 'node_modules/(react-router|@tanstack/react-query|openapi-fetch)/' },
    },
    {
      name: 'ui-knows-only-lib',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/(app|api|features)/' },
    },
    {
      name: 'api-knows-only-lib',
      severity: 'error',
      from: { path: '^src/api/' },
      to: { path: '^src/(app|ui|features)/' },
    },
    {
      name: 'lib-stands-alone',
      severity: 'error',
      from: { path: '^src/lib/' },
      to: { path: '^src/(app|api|ui|features)/' },
    },
    {
      name: 'tests-are-not-imported',
      severity: 'error',
      from: { pathNot: '\\.test\\.' },
      to: { path: '\\.test\\.' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  },
};
