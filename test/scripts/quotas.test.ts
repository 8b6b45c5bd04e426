import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { measure } from '../../scripts/synth/quotas/measure.ts';
import { nearLimits, rowsOf } from '../../scripts/synth/quotas/table.ts';

type Resources = Readonly<Record<string, { readonly Type: string; readonly Properties: object }>>;

/** What is said to be too near of one stack of these resources, by the start of each sentence. */
function near(resources: Resources): readonly string[] {
  const assembly = mkdtempSync(join(tmpdir(), 'homeward-quotas-'));
  writeFileSync(join(assembly, 'Toy.template.json'), JSON.stringify({ Resources: resources }));
  const said = nearLimits(rowsOf(measure(assembly)));
  rmSync(assembly, { recursive: true });
  return said.map((one) => one.replace(/, more than.*/, ''));
}

const many = (count: number, Type: string, properties: (at: number) => object): Resources =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`R${at}`, { Type, Properties: properties(at) }]));
const statements = (count: number) => ({
  Version: '2012-10-17',
  Statement: Array.from({ length: count }, () => ({
    Effect: 'Allow',
    Action: 's3:GetObject',
    Resource: 'x'.repeat(40),
  })),
});

describe('what is too near to a quota is said', () => {
  test('a route too many', () => {
    const routes = (count: number) => many(count, 'AWS::ApiGatewayV2::Route', () => ({ ApiId: 'one' }));
    expect(near(routes(240))).toEqual([]);
    expect(near(routes(241))).toEqual(['one: routes of an API: 241 of 300 routes, 80 %']);
  });

  test('a resource too many', () => {
    expect(near(many(401, 'AWS::SNS::Topic', () => ({})))).toEqual([
      'Toy: resources of a stack: 401 of 500 resources, 80 %',
    ]);
  });

  test('a policy too large, of a role, a key and a bucket; white space does not count where IAM counts', () => {
    const policy = (count: number) => many(1, 'AWS::IAM::ManagedPolicy', () => ({ PolicyDocument: statements(count) }));
    expect(near(policy(50))).toEqual([]);
    expect(near(policy(60))).toEqual([expect.stringMatching(/^R0: managed policy, .*: 5\d{3} of 6144 characters/)]);
    const inline = { Policies: [{ PolicyDocument: statements(50) }, { PolicyDocument: statements(50) }] };
    expect(near(many(1, 'AWS::IAM::Role', () => inline))).toEqual([expect.stringMatching(/^R0: inline policies/)]);
    const trust = { AssumeRolePolicyDocument: statements(20) };
    expect(near(many(1, 'AWS::IAM::Role', () => trust))).toEqual([expect.stringMatching(/^R0: trust policy/)]);
    const key = { KeyPolicy: statements(330) };
    expect(near(many(1, 'AWS::KMS::Key', () => key))).toEqual([expect.stringMatching(/^R0: policy of a key/)]);
  });

  test('a role with too many policies, wherever they are attached', () => {
    const role = { Type: 'AWS::IAM::Role', Properties: { ManagedPolicyArns: ['a', 'b'] } };
    const attached = many(7, 'AWS::IAM::ManagedPolicy', () => ({ Roles: [{ Ref: 'Role' }], PolicyDocument: {} }));
    expect(near({ Role: role, ...attached })).toEqual(['Role: managed policies of a role: 9 of 10 policies, 90 %']);
  });

  test('a third reader of a stream; two are full and allowed', () => {
    const readers = (count: number) =>
      many(count, 'AWS::Lambda::EventSourceMapping', () => ({ EventSourceArn: 'stream' }));
    expect(near(readers(2))).toEqual([]);
    expect(near(readers(3))).toEqual(['stream: functions that read one stream: 3 of 2 functions, 150 %']);
  });

  test('more reserved than an account of the usual quota keeps free for all', () => {
    const functions = (each: number) =>
      many(9, 'AWS::Lambda::Function', () => ({ ReservedConcurrentExecutions: each }));
    expect(near(functions(80))).toEqual([]);
    expect(near(functions(81))).toEqual([
      expect.stringMatching(/^in all: calls at once reserved .*: 729 of 900 calls, 81 %/),
    ]);
  });

  test('a function that the API waits for and that may take longer than the API waits', () => {
    const slow = { Type: 'AWS::Lambda::Function', Properties: { Timeout: 29 } };
    const called = {
      Type: 'AWS::ApiGatewayV2::Integration',
      Properties: { IntegrationUri: { 'Fn::GetAtt': ['Slow', 'Arn'] } },
    };
    expect(near({ Slow: slow })).toEqual([]);
    expect(near({ Slow: slow, Called: called })).toEqual([
      'Slow: time a function has to answer: 29000 of 30000 milliseconds, 96 %',
    ]);
  });
});
