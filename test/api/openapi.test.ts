import { openapi } from '@homeward/api/openapi';
import { routes } from '@homeward/api/routes';
import { expect, test } from 'vitest';
import { type Described, described, objectsIn } from './described.ts';

const document = openapi() as Described;
const operations = described(document);

test('every operation stands in the contract once, at its path and method', () => {
  const expected = routes.map((route) => [route.operationId, route.method.toLowerCase(), `/v1/{desk}${route.path}`]);
  expect(operations.map(({ operation, method, path }) => [operation.operationId, method, path]).toSorted()).toEqual(
    expected.toSorted(),
  );
});

test('no path and method is written twice in the list of routes', () => {
  const places = routes.map((route) => `${route.method} ${route.path}`);
  expect(places.filter((place, index) => places.indexOf(place) !== index)).toEqual([]);
});

test('the same list gives the same document', () => {
  expect(JSON.stringify(openapi())).toBe(JSON.stringify(openapi()));
});

test('an operation names exactly the desks it exists at, embassies and counterparts by country', () => {
  const desksOf = (id: string) =>
    operations
      .find(({ operation }) => operation.operationId === id)
      ?.operation.parameters.find((one) => one.name === 'desk')?.schema?.enum;
  expect(desksOf('logBatch')).toEqual(['transit']);
  expect(desksOf('confirmHandover')).toEqual([
    'transit',
    'casework',
    'embassy-th',
    'embassy-vn',
    'embassy-my',
    'counterpart-th',
    'counterpart-vn',
    'counterpart-my',
  ]);
  expect(desksOf('whoAmI')).toHaveLength(16);
});

test('every word in braces of a path is a parameter of its operation', () => {
  for (const { path, operation } of operations) {
    const braces = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
    const named = operation.parameters.filter((one) => one.in === 'path').map((one) => one.name);
    expect(named, path).toEqual(braces);
  }
});

test('a creation and a command ask for the idempotency key, a command alone for the version', () => {
  for (const route of routes) {
    const found = operations.find(({ operation }) => operation.operationId === route.operationId);
    const headers = found?.operation.parameters.flatMap((one) => (one.in === 'header' ? [one.name] : []));
    const expected = {
      create: ['Accept-Language', 'Idempotency-Key'],
      confirm: ['Accept-Language', 'Idempotency-Key'],
      search: ['Accept-Language', 'Idempotency-Key'],
      rows: ['Accept-Language', 'Idempotency-Key'],
      command: ['Accept-Language', 'Idempotency-Key', 'If-Match'],
      read: ['Accept-Language'],
    }[route.kind];
    expect(headers, route.operationId).toEqual(expected);
  }
});

test('[ASVS-2.2.1] [ASVS-15.3.3] every object of every body forbids unknown fields', () => {
  for (const { operation } of operations) {
    const schema = operation.requestBody?.content['application/json'].schema;
    for (const object of objectsIn(schema))
      expect(object, operation.operationId).toHaveProperty('additionalProperties', false);
  }
  expect(operations.filter(({ operation }) => operation.requestBody !== undefined)).toHaveLength(
    routes.filter(({ method }) => method === 'POST').length,
  );
});

test('an answer with a version carries an ETag, a list does not', () => {
  const tagged = (id: string) => {
    const found = operations.find(({ operation }) => operation.operationId === id);
    return Object.entries(found?.operation.responses ?? {}).some(
      ([status, { headers }]) => status < '300' && headers?.['ETag'],
    );
  };
  expect(
    ['logBatch', 'logArrival', 'countBatch', 'viewBatch', 'viewCase', 'viewHandover'].filter((id) => !tagged(id)),
  ).toEqual([]);
  expect(['listBatches', 'listCases', 'whoAmI', 'listGates'].filter(tagged)).toEqual([]);
});

test('each kind of operation tells its unhappy answers, one by one or as a range that shows each', () => {
  const unhappy = (id: string) => {
    const found = operations.find(({ operation }) => operation.operationId === id);
    return Object.entries(found?.operation.responses ?? {})
      .filter(([status]) => status >= '400')
      .flatMap(([status, { content = {} }]) => {
        const shown = Object.values(content).flatMap(({ examples = {} }) => Object.keys(examples));
        return status.endsWith('XX') ? shown.filter((one) => one.startsWith(status.slice(0, 1))) : [status];
      })
      .toSorted();
  };
  expect(unhappy('viewCase')).toEqual(['400', '401', '404', '429', '500', '503']);
  expect(unhappy('logBatch')).toEqual(['400', '401', '404', '409', '413', '415', '422', '429', '500', '503']);
  expect(unhappy('confirmByLink')).toEqual(['400', '404', '409', '413', '415', '422', '429', '500', '503']);
  expect(unhappy('closeBatch')).toEqual([
    '400',
    '401',
    '404',
    '409',
    '412',
    '413',
    '415',
    '422',
    '428',
    '429',
    '500',
    '503',
  ]);
});

test('every reference of the document leads somewhere', () => {
  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path);
  const lost = references.filter(
    (path) =>
      path.split('/').reduce<unknown>((at, key) => (at as Record<string, unknown> | undefined)?.[key], document) ===
      undefined,
  );
  expect(references.length).toBeGreaterThan(100);
  expect(lost).toEqual([]);
});

test('[ASVS-14.2.8] no operation takes a file, nor one inside a field: bodies are JSON of words, codes and times', () => {
  const bodies = Object.values((document as unknown as { paths: object }).paths).flatMap((path) =>
    Object.values(path as Record<string, { requestBody?: { content: object } }>).flatMap(
      ({ requestBody }) => requestBody ?? [],
    ),
  );
  expect(bodies.length).toBeGreaterThan(100);
  for (const { content } of bodies) expect(Object.keys(content)).toEqual(['application/json']);
  expect(JSON.stringify(document)).not.toMatch(/"contentEncoding"|"contentMediaType"|"format":"(binary|byte|base64)/);
});

test('a shared schema is named by what it is, none by a number', () => {
  const { components } = document as unknown as { readonly components: { readonly schemas: object } };
  const names = Object.keys(components.schemas);
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /\d$/.test(name))).toEqual([]);
});
