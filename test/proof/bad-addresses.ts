import type { Route } from '@homeward/api/route';
import { canary } from './bad-bodies.ts';

/** Addresses that lead nowhere, for an operation that has something in its path. */
export function badAddresses(route: Route, path: string): readonly string[] {
  const bad = [
    `${path}/${canary}`,
    `${path}%zz`,
    `${path}%C0%80`,
    `${path}/${'x'.repeat(4000)}`,
    `/v1/${canary}${route.path}`,
  ];
  const id = /[0-9a-f]{8}-[0-9a-f-]{27}/.exec(path)?.[0];
  const ids = [
    '%00',
    '..%2f..',
    canary,
    '0',
    `${id}${canary}`,
    `${id}%20`,
    '{id}',
    '*',
    '%F0%9F%9A%9A',
    'x'.repeat(4000),
  ];
  const inPlace = id === undefined ? [] : ids.map((one) => path.replace(id, one));
  const report = route.path.includes('{year}')
    ? [
        ['XX', '2026'],
        ['TH', '2569'],
        ['TH', canary],
        [canary, '2026'],
        ['TH', '20260'],
        ['TH', '-1'],
        ['th', '2026'],
      ]
    : [];
  return [
    ...bad,
    ...inPlace,
    ...report.map(([country, year]) => `/v1/task-force/reports/bilateral/${country}/${year}`),
  ];
}

/** Headers of which one is enough to refuse a request that writes. */
export function badHeaders(route: Route): readonly Readonly<Record<string, string>>[] {
  const keys = [
    '',
    canary,
    '1',
    'x'.repeat(4000),
    '0199a7e2-8c00-7a10-9c11-00000000000g',
    '{}',
    '00000000-0000-0000-0000-000000000000',
    '0199a7e2-8c00-4a10-9c11-000000000000',
  ];
  const types = [
    canary,
    'text/html',
    'application/json2',
    'application/xml',
    'application/octet-stream',
    'application/json; charset=utf-16',
  ];
  const tags =
    route.kind === 'command' ? [canary, '"x"', '"1", "2"', '*', '"99999999999"', 'x'.repeat(4000), '""', '"01"'] : [];
  return [
    ...keys.map((value) => ({ 'idempotency-key': value })),
    ...types.map((value) => ({ 'content-type': value })),
    ...tags.map((value) => ({ 'if-match': value })),
  ];
}

const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Cursors that this list never gave, and limits that are none; only for operations that have pages. */
export function forgedCursors({ query }: Route): readonly string[] {
  // What is no list reads no cursor.
  if (query?.shape['cursor'] === undefined) return [];
  const made = [
    canary,
    '%00',
    'e30',
    encoded(null),
    encoded([]),
    encoded(canary),
    encoded({ pk: canary, sk: 'state' }),
    encoded({ pk: 1, sk: 2 }),
    encoded({ byCentrePk: 'centre#demo-poipet-transit-centre#open' }),
    encoded({ byCentrePk: 'centre#demo-poipet-transit-centre#open', byCentreSk: '', pk: '', sk: '' }),
    encoded({ byCentrePk: 'centre#demo-poipet-transit-centre#open', byCentreSk: 'x'.repeat(1100), pk: 'a', sk: 'b' }),
    encoded({ byCentrePk: 'centre#another-centre#open', byCentreSk: 'a', pk: 'a', sk: 'b' }),
    encoded({ toOpenPk: 'toopen' }),
    encoded({ toOpenPk: 'toopen', toOpenSk: '', pk: 'a', sk: 'b' }),
    encoded({ byOrganisationPk: 'state#org#demo-banteay-meanchey-shelter#open' }),
    encoded({ byCountryPk: 'TH#handover#open' }),
    encoded({ byCountryPk: 'VN#handover#nowhere', byCountrySk: 'a', pk: 'a', sk: 'b' }),
    encoded({ withQuietPk: 'TH#open' }),
    'x'.repeat(3000),
  ];
  const limits = ['0', '-1', '101', '1.5', canary, 'NaN', '', '1e9'];
  return [
    ...made.map((cursor) => `country=TH&cursor=${cursor}`),
    ...limits.map((limit) => `country=TH&limit=${limit}`),
    ...('closed' in query.shape ? ['country=TH&closed=maybe'] : []),
  ];
}
