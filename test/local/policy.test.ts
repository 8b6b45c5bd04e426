import { expect, test } from 'vitest';
import { evaluatePolicy } from '../../packages/local/src/policy.ts';

test('an explicit denial wins, absent keys fail, and an unknown operator is never passed over', () => {
  const request = { action: 'kms:Decrypt', resource: 'arn:key', context: new Map([['a', ['1', '2']]]) };
  const says = (...statements: object[]) => evaluatePolicy(statements as never, request);
  const allow = { Effect: 'Allow', Action: 'kms:*', Resource: '*' };
  expect(says(allow)).toBe('allow');
  expect(says(allow, { Effect: 'Deny', Action: 'kms:De*', Resource: 'arn:*' })).toBe('deny');
  expect(says({ ...allow, Condition: { StringEquals: { absent: 'x' } } })).toBe('silent');
  expect(says({ ...allow, Condition: { 'ForAllValues:StringEquals': { absent: 'x' } } })).toBe('allow');
  expect(says({ ...allow, Condition: { 'ForAllValues:StringEquals': { A: ['1'] } } })).toBe('silent');
  expect(says({ ...allow, Condition: { 'ForAnyValue:StringEquals': { A: ['1'] } } })).toBe('allow');
  expect(says({ ...allow, Condition: { Null: { A: 'true' } } })).toBe('silent');
  expect(says({ ...allow, NotAction: undefined, Resource: 'arn:other' })).toBe('silent');
  expect(() => says({ ...allow, Condition: { NumericEquals: { A: '1' } } })).toThrow('NumericEquals');
});
