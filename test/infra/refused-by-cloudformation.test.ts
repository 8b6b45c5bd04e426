import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stackNames } from '../../infra/protection.ts';
import { exportsInUse } from '../../scripts/synth/exports-in-use.ts';
import { leftBehind } from '../../scripts/synth/left-behind.ts';
import { readSchema } from '../../scripts/synth/schema.ts';
import { signsMessages } from '../../scripts/synth/signs.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const schema = readSchema(join(resolve(import.meta.dirname, '../..'), 'node_modules/aws-cdk/db.json.gz'));
const [usual, everything] = [usualSynthesis().templates, everythingSynthesis().templates];

describe.each([
  ['as they come', usual],
  ['where everything is set that may be', everything],
])('the stacks %s', (_how, templates) => {
  it('leave nothing of a failed creation under a name that the next try asks for again', () => {
    expect(Object.keys(templates).length).toBeGreaterThan(3);
    expect(leftBehind(templates, schema)).toEqual([]);
  });

  it('let nobody have KMS sign more than a hash', () => {
    expect(JSON.stringify(templates)).toContain('kms:Sign');
    expect(signsMessages(templates)).toEqual([]);
  });
});

describe('a setting that changes what stands', () => {
  it('takes away no export that a deployed stack imports: a key is handed over and moved, and back', () => {
    expect(JSON.stringify(usual)).toContain('Fn::ImportValue');
    expect(exportsInUse(usual, everything, stackNames)).toEqual([]);
    expect(exportsInUse(everything, usual, stackNames)).toEqual([]);
  });
});
