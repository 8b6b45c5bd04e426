import { join } from 'node:path';
import { type Table, tablesOf } from '@homeward/local/tables';
import { loadTemplate } from '@homeward/local/template';
import { tableNames } from '@homeward/store/tables';
import { expect, test } from 'vitest';
import { tableOf } from './database.ts';

const template = loadTemplate(join(import.meta.dirname, '../../cdk.out'));

/** What of a table the store relies on: keys, indexes with everything in them, and whether its changes are read. */
function shapeOf({ keys, indexes, definition }: Table) {
  const projected = (definition['GlobalSecondaryIndexes'] ?? []) as readonly {
    readonly IndexName: string;
    readonly Projection: unknown;
  }[];
  return {
    keys,
    indexes: Object.fromEntries([...indexes].sort()),
    projections: Object.fromEntries(projected.map(({ IndexName, Projection }) => [IndexName, Projection]).sort()),
    streams: definition['StreamSpecification'] !== undefined,
  };
}

test('the tables these tests run on are those of the template, name by name', () => {
  const named = (physical: string) => tableNames.find((name) => physical.toLowerCase().includes(name));
  const deployed = tablesOf(template).map((table) => [named(table.name), shapeOf(table)]);
  const ours = tableNames.map((name) => [name, shapeOf(tableOf(name))]);
  expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(deployed));
  expect(ours).toHaveLength(9);
});
