// Who may import whom: each room's row of the floor plan is a rule, named as the sentence it keeps.

const room = (...names) => `^packages/(${names.join('|')})/`;
const npm = (...names) => `node_modules/(${names.join('|')})/`;
const types = ['@types/aws-lambda'];
/** The lists of countries and languages are data: whoever has one thing for each of them reads them there. */
const countries = '^packages/domain/src/countries/(countries|languages)\\.ts$';

/** A room may import itself and what is listed, and nothing else: no other room, no package, no part of Node. */
function mayImportOnly(name, from, comment, allowed) {
  return { name, severity: 'error', comment, from: { path: from }, to: { pathNot: [from, ...allowed] } };
}

const rooms = [
  mayImportOnly('the-law-stands-alone', room('domain'), 'The law rests on zod and on nothing else.', [npm('zod')]),
  mayImportOnly('words-only-speak', room('words'), 'Sentences know no cloud, no browser and no package.', [
    room('domain'),
    // A function's words lie in a file beside its code.
    '^(node:)?fs$',
  ]),
  {
    name: 'screens-carry-their-words',
    severity: 'error',
    comment: 'A browser has no files: its words come with its build.',
    from: { path: room('web') },
    to: { path: '^packages/words/src/say-from-file' },
  },
  {
    name: 'words-take-only-types-from-the-law',
    severity: 'error',
    comment: 'The sentences are typed by the law; they never run it.',
    from: { path: room('words') },
    to: { path: room('domain'), pathNot: countries, dependencyTypesNot: ['type-only'] },
  },
  mayImportOnly(
    'the-list-of-routes-knows-no-cloud',
    room('api'),
    'Routes are law and schemas, read alike by the cloud, the local gateway and the browser.',
    [room('domain'), npm('zod')],
  ),
  mayImportOnly(
    'the-store-knows-only-the-law-and-dynamodb',
    room('store'),
    'No HTTP, no middleware and no vault in the store.',
    [
      room('domain'),
      npm('zod', '@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb', '@aws-sdk/util-dynamodb'),
      '^(node:)?crypto$',
    ],
  ),
  mayImportOnly('the-vault-knows-neither-law-nor-store', room('vault'), 'The vault seals what it is given.', [
    countries,
    npm('@aws-sdk/client-kms', 'jose'),
    '^(node:)?crypto$',
  ]),
  mayImportOnly(
    'the-runtime-holds-no-data',
    room('runtime'),
    'Whoever opens the request reaches neither store, vault nor an SDK.',
    [
      room('api', 'domain', 'words'),
      npm('@middy/core', '@aws-lambda-powertools/[^/]+', 'zod', ...types),
      '^(node:)?crypto$',
    ],
  ),
  mayImportOnly('interchange-knows-no-cloud', room('interchange'), 'Workbooks in and out, over the law alone.', [
    room('domain'),
    npm('zod', 'papaparse', 'sax', 'yauzl', 'write-excel-file', 'fflate', '@types/(papaparse|sax|yauzl)'),
    // A workbook is walked where it lies, never held.
    '^(node:)?(fs|stream)$',
  ]),
  {
    name: 'desks-work-without-the-stage',
    severity: 'error',
    comment: 'A desk opens every room but the local cloud and the screens, and none of the workshop.',
    from: { path: '^functions/' },
    to: { path: [room('local', 'web'), '^(infra|scripts|test)/'] },
  },
  {
    name: 'the-local-cloud-reads-only-the-template',
    severity: 'error',
    comment: 'It hosts built assets as the template wires them, so it imports neither the law nor a desk.',
    from: { path: room('local') },
    to: { path: ['^packages/', '^(functions|infra|scripts|test)/'], pathNot: room('local') },
  },
  {
    name: 'screens-hold-no-keys',
    severity: 'error',
    comment: 'What runs in a browser sees law, routes and words.',
    from: { path: room('web'), pathNot: 'vite\\.config\\.ts$' },
    to: {
      path: ['^packages/', '^(functions|infra|scripts|test)/', npm('@aws-sdk/[^/]+')],
      pathNot: room('web', 'domain', 'api', 'words'),
    },
  },
  {
    name: 'infra-knows-routes-and-tables-not-rules',
    severity: 'error',
    comment:
      'What is deployed follows the lists of routes, of the function that serves each, of tables, countries and languages; handlers are named by their path only.',
    from: { path: '^infra/' },
    to: {
      path: ['^packages/', '^(functions|scripts|test)/', npm('@aws-sdk/[^/]+')],
      pathNot: ['^packages/api/src/(parts|route|routes)\\.ts$', '^packages/store/src/tables\\.ts$', countries],
    },
  },
];

const keepers = [
  {
    name: 'only-the-store-knows-dynamodb',
    severity: 'error',
    comment: 'A desk may construct the client; only the store speaks to it. The local cloud makes the tables.',
    from: { path: '^(packages|infra)/', pathNot: room('store', 'local') },
    to: { path: npm('@aws-sdk/(client-dynamodb|lib-dynamodb|util-dynamodb)') },
  },
  {
    name: 'only-the-vault-knows-kms',
    severity: 'error',
    comment: 'A desk may construct the client; only the vault speaks to it. The local cloud answers in its place.',
    from: { path: '^(packages|infra)/', pathNot: room('vault') },
    to: { path: npm('@aws-sdk/client-kms') },
  },
  {
    name: 'rooms-are-entered-through-their-doors',
    severity: 'error',
    comment: 'Another room is imported as @homeward/ROOM/DOOR, never by a path into its files.',
    from: { path: '^packages/([^/]+)/' },
    to: {
      path: '^packages/',
      pathNot: '^packages/$1/',
      dependencyTypes: ['local'],
      dependencyTypesNot: ['aliased-workspace'],
    },
  },
  {
    name: 'what-is-deployed-needs-no-test',
    severity: 'error',
    comment: 'Nothing outside test/ rests on a test.',
    from: { pathNot: '^test/' },
    to: { path: '^test/' },
  },
  {
    name: 'no-circles',
    severity: 'error',
    comment: 'A circle cannot be read from its beginning.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'every-import-is-found',
    severity: 'error',
    comment: 'An import that resolves to nothing is invisible to every other rule.',
    from: {},
    // A language's words come in two parts, cut by the build of the app.
    to: { couldNotResolve: true, pathNot: '/screens\\?(first|rest)$' },
  },
];

module.exports = {
  forbidden: [...rooms, ...keepers],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['(^|/)(cdk\\.out[^/]*|dist)/'] },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default'],
      extensions: ['.ts', '.tsx', '.mjs', '.cjs', '.js', '.json', '.d.ts'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
