import { expect, test } from 'vitest';
import { loadTemplate, type Template } from '../../packages/local/src/template.ts';
import { holdTemplate } from '../../packages/local/src/template-limits.ts';
import { synthesised } from '../cloud/running.ts';

const real = loadTemplate(synthesised);

/** The stacks with one property of the first resource of a type replaced. */
function changed(type: string, name: string, value: unknown): Template {
  const first = real.resources.find((one) => one.type === type);
  if (first === undefined) throw new Error(`the stacks have no ${type}`);
  const resources = real.resources.map((one) =>
    one === first ? { ...one, properties: { ...one.properties, [name]: value } } : one,
  );
  return { ...real, resources };
}

const policy = (length: number) => ({ Statement: [{ Sid: 'x'.repeat(length) }] });
const indexes = (count: number, NonKeyAttributes: readonly string[]) =>
  Array.from({ length: count }, (_none, at) => ({ IndexName: `by${at}`, Projection: { NonKeyAttributes } }));

test('the stacks as they are synthesised stand within what AWS takes', () => {
  expect(() => holdTemplate(real)).not.toThrow();
});

test.each([
  ['AWS::KMS::Key', 'KeyPolicy', policy(32_768), 'KMS takes 32768'],
  ['AWS::S3::BucketPolicy', 'PolicyDocument', policy(20_480), 'S3 takes 20480'],
  ['AWS::IAM::ManagedPolicy', 'PolicyDocument', policy(6144), 'IAM takes 6144'],
  ['AWS::IAM::Role', 'Policies', [{ PolicyDocument: policy(10_240) }], 'IAM takes 10240'],
  ['AWS::IAM::Role', 'AssumeRolePolicyDocument', policy(2048), 'IAM takes 2048'],
  ['AWS::IAM::Role', 'Tags', Array.from({ length: 51 }, () => ({})), 'IAM takes 50'],
  ['AWS::Lambda::Function', 'Environment', { Variables: { A: 'x'.repeat(4096) } }, 'Lambda takes 4096'],
  ['AWS::DynamoDB::GlobalTable', 'GlobalSecondaryIndexes', indexes(21, []), 'DynamoDB takes 20'],
  ['AWS::DynamoDB::GlobalTable', 'GlobalSecondaryIndexes', indexes(11, 'abcdefghij'.split('')), 'DynamoDB takes 100'],
])('%s whose %s is too large keeps the cloud from starting, in one sentence', (type, name, value, words) => {
  expect(() => holdTemplate(changed(type, name, value))).toThrow(words);
});
