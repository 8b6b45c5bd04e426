import { join, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportsInUse } from '../../scripts/synth/exports-in-use.ts';
import { leftBehind } from '../../scripts/synth/left-behind.ts';
import { readSchema } from '../../scripts/synth/schema.ts';
import { signsMessages } from '../../scripts/synth/signs.ts';
import type { Resource, Template } from '../../scripts/synth/templates.ts';

const schema = readSchema(join(resolve(import.meta.dirname, '../..'), 'node_modules/aws-cdk/db.json.gz'));
const one = (resource: Resource) => ({ Toy: { Resources: { One: resource, Other: { Type: 'AWS::SNS::Topic' } } } });

describe('what a failed creation leaves behind', () => {
  const group: Resource = { Type: 'AWS::Logs::LogGroup', Properties: { LogGroupName: '/homeward/transit' } };
  const table: Resource = { Type: 'AWS::DynamoDB::GlobalTable', Properties: { TableName: 'cases' } };
  const meets = (resource: Resource) => leftBehind(one(resource), schema);

  test('is in the way of the next try when it is kept under a fixed name, of the account’s too', () => {
    expect(meets({ ...group, DeletionPolicy: 'Retain' })).toEqual([
      'Toy/One (AWS::Logs::LogGroup): a failed creation keeps it (DeletionPolicy Retain), and its LogGroupName is fixed: a retry meets it',
    ]);
    const ofAccount = { LogGroupName: { 'Fn::Join': ['', ['logs-', { Ref: 'AWS::AccountId' }]] } };
    expect(meets({ ...group, DeletionPolicy: 'Retain', Properties: ofAccount })).toHaveLength(1);
  });

  test('is in the way when it protects itself: a table by its replica, a pool', () => {
    const replica = { Replicas: [{ Region: 'r', DeletionProtectionEnabled: true }] };
    expect(meets({ ...table, Properties: { ...table.Properties, ...replica } })[0]).toMatch(
      /cannot be deleted once it is made, and its TableName is fixed/,
    );
    expect(meets({ ...table, Properties: replica })).toEqual([]);
  });

  test('is not in the way when a failed creation takes it back, nothing is asked for by name, or the name comes from what is made anew', () => {
    expect(meets(group)).toEqual([]);
    expect(meets({ ...group, DeletionPolicy: 'RetainExceptOnCreate' })).toEqual([]);
    expect(meets({ Type: 'AWS::Logs::LogGroup', DeletionPolicy: 'Retain' })).toEqual([]);
    expect(meets({ ...group, DeletionPolicy: 'Retain', Properties: { LogGroupName: { Ref: 'Other' } } })).toEqual([]);
  });
});

describe('an export in use', () => {
  const makes = (value?: unknown): Template => ({
    Resources: {},
    Outputs: value === undefined ? {} : { Key: { Value: value, Export: { Name: 'Data:Key' } } },
  });
  const uses = (key: unknown): Template => ({
    Resources: { F: { Type: 'AWS::Lambda::Function', Properties: { Role: key } } },
  });
  const imported = { 'Fn::Join': ['', ['x', { 'Fn::ImportValue': 'Data:Key' }]] };
  const before = { Data: makes({ Ref: 'Key' }), Service: uses(imported) };
  const order = ['Data', 'Service'];
  const refused = ['Data: the export Data:Key is in use by Service.'];

  test('may stay, and may go when nobody who stands imports it', () => {
    expect(exportsInUse(before, before, order)).toEqual([]);
    const unused = { ...before, Service: uses('arn') };
    expect(exportsInUse(unused, { Data: makes(), Service: uses('arn') }, order)).toEqual([]);
  });

  test('may not go, even where the next stack would not import it any more: the first one is changed first', () => {
    const after = { Data: makes(), Service: uses('arn') };
    expect(exportsInUse(before, after, order)).toEqual(refused);
    expect(exportsInUse(before, after, order.toReversed())).toEqual([]);
  });

  test('may not stand for something else', () => {
    expect(exportsInUse(before, { ...before, Data: makes('arn') }, order)).toEqual(refused);
  });
});

describe('who lets KMS sign', () => {
  const statement = (Condition?: object) => ({
    Statement: [{ Effect: 'Allow', Action: ['kms:Sign'], Resource: '*', Condition }],
  });
  const policy = (document: object) =>
    signsMessages(one({ Type: 'AWS::IAM::ManagedPolicy', Properties: { PolicyDocument: document } }));
  const digest = { StringEquals: { 'kms:MessageType': 'DIGEST' } };

  test('lets it sign hashes alone: of a message KMS takes 4,096 bytes', () => {
    expect(policy(statement(digest))).toEqual([]);
    expect(policy(statement())).toHaveLength(1);
    expect(policy(statement({ StringEquals: { 'kms:MessageType': 'RAW' } }))).toEqual([
      expect.stringMatching(/^Toy\/One .*: lets KMS sign a message of any kind/),
    ]);
  });

  test('is looked for in the policies of keys and roles too, and under wider words', () => {
    const key = {
      Type: 'AWS::KMS::Key',
      Properties: { KeyPolicy: { Statement: { Effect: 'Allow', Action: 'kms:*' } } },
    };
    expect(signsMessages(one(key))).toHaveLength(1);
    const role = {
      Type: 'AWS::IAM::Role',
      Properties: { Policies: [{ PolicyName: 'own', PolicyDocument: statement() }] },
    };
    expect(signsMessages(one(role))).toHaveLength(1);
    expect(policy({ Statement: [{ Effect: 'Deny', Action: 'kms:Sign' }] })).toEqual([]);
  });
});
