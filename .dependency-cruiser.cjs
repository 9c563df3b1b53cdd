/** Imports go down only: apps → modules → platform, forms, seal → journal → law (docs/decisions/0001-the-house.md). */
const above = (from, ...to) => ({
  name: `${from}-stays-below`, severity: 'error', comment: `${from} may not know what stands above it`,
  from: { path: `^${from}/` }, to: { path: `^(${to.join('|')})/` },
});
module.exports = {
  forbidden: [
    above('law', 'journal', 'seal', 'forms', 'platform', 'modules', 'apps', 'bench', 'e2e', 'tools'),
    above('journal', 'seal', 'forms', 'platform', 'modules', 'apps', 'bench', 'e2e', 'tools'),
    above('seal', 'forms', 'platform', 'modules', 'apps', 'bench', 'e2e', 'tools'),
    above('forms', 'journal', 'seal', 'platform', 'modules', 'apps', 'bench', 'e2e', 'tools'),
    above('platform', 'forms', 'modules', 'apps', 'bench', 'e2e', 'tools'),
    above('modules', 'apps', 'bench', 'e2e', 'tools'),
    above('apps', 'bench', 'e2e', 'tools'),
    {
      name: 'modules-do-not-know-each-other', severity: 'error',
      comment: 'What a module needs of a neighbour are facts (law/facts) or a view, never its code; contract.ts and shared are common ground.',
      from: { path: '^modules/([^/]+)/' }, to: { path: '^modules/([^/]+)/', pathNot: ['^modules/$1/', '^modules/shared/'] },
    },
    { name: 'law-is-pure', severity: 'error', comment: 'The law runs in a browser: no I/O.', from: { path: '^law/', pathNot: '\\.test\\.ts$|generate-' }, to: { dependencyTypes: ['core'] } },
    { name: 'no-circles', severity: 'error', from: { pathNot: '^law/engine/' }, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'no-orphan-tests-in-production', severity: 'error', from: { pathNot: '\\.(test|e2e|cases)\\.tsx?$|testing\\.ts$|/testing/' }, to: { path: '\\.test\\.tsx?$' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' }, exclude: { path: '(^|/)(dist|coverage)/' }, tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'], extensions: ['.ts', '.tsx', '.js', '.json'] },
  },
};
