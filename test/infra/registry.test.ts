import { join, resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readSchema } from '../../scripts/synth/schema.ts';
import { checkSchema } from '../../scripts/synth/schema-check.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const schema = readSchema(join(resolve(import.meta.dirname, '../..'), 'node_modules/aws-cdk/db.json.gz'));

it.each([
  ['as they come', usualSynthesis()],
  ['where everything is set that may be', everythingSynthesis()],
])('the stacks %s fit what the registry knows of each resource, and none has a type of its own', (_how, made) => {
  const { resources, properties, custom, findings } = checkSchema(made.templates, schema);
  expect(findings).toEqual([]);
  expect(custom).toEqual([]);
  // A check that looked at little would find little.
  expect(resources).toBeGreaterThan(300);
  expect(properties).toBeGreaterThan(2500);
});
