import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { openapi, withoutReferences } from '@homeward/api/openapi';
import { expect, test } from 'vitest';
import { resolved } from './resolved.ts';

type Components = Readonly<Record<string, Readonly<Record<string, object>>>>;

const file = join(resolve(import.meta.dirname, '../..'), 'openapi.json');
const contract = openapi() as { readonly paths: object; readonly components: Components };

const references = new Set(
  [...JSON.stringify(contract).matchAll(/"\$ref":"#\/components\/([^"]+)"/g)].map(([, at]) => at),
);

test('openapi.json stays at 700 KB at most', () => {
  expect(readFileSync(file).byteLength).toBeLessThanOrEqual(700 * 1024);
});

test('sharing changes nothing that the contract says: with every reference resolved, it is the contract in full', () => {
  const full = withoutReferences();
  expect(resolved(contract.paths, contract)).toEqual(resolved(full.paths, full));
  for (const [kind, parts] of Object.entries(resolved(full.components, full) as Components))
    expect(resolved(contract.components, contract)).toMatchObject({ [kind]: parts });
});

test('everything that is shared is used', () => {
  const names = Object.entries(contract.components).flatMap(([kind, parts]) =>
    kind === 'securitySchemes' ? [] : Object.keys(parts).map((name) => `${kind}/${name}`),
  );
  expect(names.filter((name) => !references.has(name))).toEqual([]);
});
