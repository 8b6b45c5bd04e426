import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readSchema } from '../../scripts/synth/schema.ts';
import { checkSchema } from '../../scripts/synth/schema-check.ts';
import type { Resource } from '../../scripts/synth/templates.ts';

const registry = join(resolve(import.meta.dirname, '../..'), 'node_modules/aws-cdk/db.json.gz');
const schema = readSchema(registry);

const queue: Resource = { Type: 'AWS::SQS::Queue', Properties: { DelaySeconds: 5, Tags: [{ Key: 'a', Value: 'b' }] } };
const key: Resource = { Type: 'AWS::KMS::Key', Properties: { KeyPolicy: { Statement: [] }, KeySpec: 'RSA_3072' } };
const role: Resource = {
  Type: 'AWS::IAM::Role',
  Properties: { AssumeRolePolicyDocument: {}, Policies: [{ PolicyName: 'own', PolicyDocument: {} }] },
};
const mapping: Resource = {
  Type: 'AWS::Lambda::EventSourceMapping',
  Properties: {
    FunctionName: 'f',
    DestinationConfig: { OnFailure: { Destination: { 'Fn::GetAtt': ['Queue', 'Arn'] } } },
  },
};

function check(changed: Readonly<Record<string, Resource>>) {
  return checkSchema(
    { Toy: { Resources: { Queue: queue, Key: key, Role: role, Mapping: mapping, ...changed } } },
    schema,
  );
}

function findings(id: string, resource: Resource, properties: object): readonly string[] {
  return check({ [id]: { ...resource, Properties: { ...resource.Properties, ...properties } } }).findings;
}

describe('a template held against the registry', () => {
  test('passes as it should be, and says how much was looked at: nested properties count, and those of a tag', () => {
    expect(check({})).toEqual({ resources: 4, properties: 14, custom: [], findings: [] });
  });

  test('a property of the wrong type is found, at any depth', () => {
    expect(findings('Queue', queue, { DelaySeconds: '5' })).toEqual([
      'Toy/Queue (AWS::SQS::Queue): DelaySeconds is a string, not a whole number',
    ]);
    expect(findings('Queue', queue, { Tags: { Key: 'a' } })).toEqual([
      'Toy/Queue (AWS::SQS::Queue): Tags is an object, not a list',
    ]);
    expect(findings('Role', role, { Policies: [{ PolicyName: 7, PolicyDocument: {} }] })).toEqual([
      'Toy/Role (AWS::IAM::Role): Policies[0].PolicyName is a number, not a string',
    ]);
    expect(findings('Mapping', mapping, { DestinationConfig: { OnFailure: 'arn' } })[0]).toMatch(
      /DestinationConfig\.OnFailure is a string, not OnFailure$/,
    );
  });

  test('a property that must be there and is not is found, at any depth', () => {
    expect(findings('Role', { Type: 'AWS::IAM::Role' }, {})).toEqual([
      'Toy/Role (AWS::IAM::Role): AssumeRolePolicyDocument is missing',
    ]);
    expect(findings('Role', role, { Policies: [{ PolicyDocument: {} }] })).toEqual([
      'Toy/Role (AWS::IAM::Role): Policies[0].PolicyName is missing',
    ]);
    expect(findings('Queue', queue, { Tags: [{ Key: 'a' }] })).toEqual([
      'Toy/Queue (AWS::SQS::Queue): Tags[0].Value is missing',
    ]);
  });

  test('a property that there is not is found, at any depth, and one named like a part of every object too', () => {
    expect(findings('Queue', queue, { DelayMinutes: 5, toString: 'x' })).toEqual([
      'Toy/Queue (AWS::SQS::Queue): DelayMinutes is no property of it',
      'Toy/Queue (AWS::SQS::Queue): toString is no property of it',
    ]);
    expect(findings('Mapping', mapping, { DestinationConfig: { OnSuccess: {} } })[0]).toMatch(
      /DestinationConfig\.OnSuccess is no property of it$/,
    );
  });

  test('a word that the registry does not list is found', () => {
    expect(findings('Key', key, { KeySpec: 'RSA_3073' })[0]).toMatch(/KeySpec is "RSA_3073", not one of .*RSA_3072/);
  });

  test('what only a deployment works out may be anything, but both branches of a condition are looked at', () => {
    expect(
      findings('Queue', queue, { DelaySeconds: { Ref: 'AWS::NoValue' }, Tags: { 'Fn::Split': [',', 'x'] } }),
    ).toEqual([]);
    expect(findings('Queue', queue, { DelaySeconds: { 'Fn::If': ['Slow', 5, { Ref: 'AWS::NoValue' }] } })).toEqual([]);
    expect(findings('Queue', queue, { DelaySeconds: { 'Fn::If': ['Slow', 5, 'none'] } })).toHaveLength(1);
  });

  test('a reference to nothing, an attribute that a type does not have and a wait for nobody are found', () => {
    expect(findings('Mapping', mapping, { FunctionName: { Ref: 'Gone' } })[0]).toMatch(
      /refers to Gone, which the template does not hold$/,
    );
    expect(findings('Mapping', mapping, { FunctionName: { 'Fn::Sub': 'x${Key.Ran}${!Literal}' } })[0]).toMatch(
      /asks Key \(AWS::KMS::Key\) for Ran, which it does not have$/,
    );
    expect(check({ Queue: { ...queue, DependsOn: ['Nobody'] } }).findings[0]).toMatch(/refers to Nobody/);
  });

  test('what stands beside the properties is known too: a replaced resource cannot be kept "except on create"', () => {
    const kept = { DeletionPolicy: 'RetainExceptOnCreate', UpdateReplacePolicy: 'RetainExceptOnCreate' };
    expect(check({ Queue: { ...queue, ...kept, DeletionPolicies: 'Retain' } as Resource }).findings).toEqual([
      'Toy/Queue (AWS::SQS::Queue): DeletionPolicies is no part of a resource',
      'Toy/Queue (AWS::SQS::Queue): UpdateReplacePolicy is RetainExceptOnCreate, not one of Delete, Retain, Snapshot',
    ]);
  });

  test('a type that the registry does not know is found; one of its maker’s own is said, since nothing of it could be checked', () => {
    expect(check({ Odd: { Type: 'AWS::SQS::Cue' } }).findings).toEqual([
      'Toy/Odd (AWS::SQS::Cue): the registry knows no such type',
    ]);
    const own = { One: { Type: 'Custom::Thing' }, Two: { Type: 'AWS::CloudFormation::CustomResource' } };
    expect(check(own)).toMatchObject({
      resources: 6,
      custom: ['Toy/One (Custom::Thing)', 'Toy/Two (AWS::CloudFormation::CustomResource)'],
    });
  });
});
