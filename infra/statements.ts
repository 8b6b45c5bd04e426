import type { Stack } from 'aws-cdk-lib';
import { type Conditions, ManagedPolicy, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { ILogGroup } from 'aws-cdk-lib/aws-logs';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { constructId, type FunctionName } from './desks.ts';
import { boundTo, inOneWay } from './key-policies.ts';
import { type CountryKeyUse, checkpointSigner, countryKeyUses, nameTagUsers, queueOpener } from './key-uses.ts';
import type { Keys } from './keys.ts';
import { mailsName } from './mails-name.ts';
import { checkpointsHaveManyNames } from './nag.ts';
import { streamsRead, tableGrants, tablesOf } from './permissions.ts';
import type { Roles } from './roles.ts';
import type { TableGrant } from './table-grant.ts';
import type { Tables } from './tables.ts';

export type Held = {
  readonly keys: Keys;
  readonly tables: Tables;
  readonly roles: Roles;
  /** The name of the bucket where checkpoints of the log of receipts lie. */
  readonly checkpoints: string;
};

export type Own = {
  readonly logs: ILogGroup;
  /** Where what it could not do is kept; only background functions have one. */
  readonly failures: IQueue | undefined;
  /** The one sender address a function may mail from. */
  readonly mailFrom: string | undefined;
};

/** So many statements about rows fit into one policy, whatever prefixes they name, and leave it a fifth of its room (`npm run synth`). */
const mostInOne = 12;

/**
 * Writes down all that a function may do, statement by statement, and attaches it to the function's role: what rows it
 * reaches, and by what means. They are managed policies of ours, because a role takes several and each may be 6,144
 * characters long; none of AWS's own is used.
 */
export function attachStatements(stack: Stack, name: FunctionName, held: Held, own: Own): readonly ManagedPolicy[] {
  const attach = (part: string, statements: PolicyStatement[]) =>
    new ManagedPolicy(stack, `${part}${constructId(name)}`, {
      description: `Homeward: ${part.toLowerCase()} of ${name}`,
      roles: [held.roles[name]],
      statements,
    });
  const rows = [
    ...together(tableGrants(name)).map((grant) => tableStatement(held.tables, grant)),
    ...streamStatements(held.tables, name),
  ];
  const policies = [
    attach('Rows', rows.slice(0, mostInOne)),
    ...(rows.length > mostInOne ? [attach('RowsBeside', rows.slice(mostInOne))] : []),
    attach('Means', [
      ...countryStatements(held.keys, name),
      ...nameTagStatements(held.keys, name),
      ...(name === queueOpener ? [allow(['kms:Decrypt'], [held.keys.recovery.keyArn], inOneWay)] : []),
      ...checkpointStatements(stack, held, name),
      tableKeyStatement(stack, held.keys, name),
      allow(['logs:CreateLogStream', 'logs:PutLogEvents'], [own.logs.logGroupArn]),
      ...(own.failures === undefined ? [] : failureStatements(stack, held.keys, own.failures)),
      ...(own.mailFrom === undefined ? [] : [mailStatement(stack, own.mailFrom)]),
    ]),
  ];
  for (const policy of name === checkpointSigner ? policies : []) checkpointsHaveManyNames(policy, held.checkpoints);
  return policies;
}

/** The same actions on the same table under several prefixes are one statement: a managed policy has 6,144 characters. */
function together(grants: readonly TableGrant[]): readonly TableGrant[] {
  const groups = Map.groupBy(grants, ({ table, index, actions, under }) =>
    [table, index, ...actions, under === undefined].join(),
  );
  return [...groups.values()].flatMap(([first, ...others]) => {
    if (first?.under === undefined) return first === undefined ? [] : [first];
    const under = [...new Set([first, ...others].flatMap((one) => one?.under ?? []))];
    return [{ ...first, under }];
  });
}

function tableStatement(tables: Tables, { table, actions, under, index }: TableGrant): PolicyStatement {
  const { tableArn } = tables[table];
  const resource = index === undefined ? tableArn : `${tableArn}/index/${index}`;
  return allow(
    actions.map((action) => `dynamodb:${action}`),
    [resource],
    under === undefined ? {} : heldTo(under),
  );
}

/** `ForAllValues` is true of a call without any key, so the second condition demands that there is one. */
export function heldTo(patterns: readonly string[]): Conditions {
  return {
    'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
    Null: { 'dynamodb:LeadingKeys': 'false' },
  };
}

function streamStatements(tables: Tables, name: FunctionName): PolicyStatement[] {
  const streams = streamsRead(name).map((table) => {
    const arn = tables[table].tableStreamArn;
    if (arn === undefined) throw new Error(`The table ${table} has no stream for ${name} to read.`);
    return arn;
  });
  if (streams.length === 0) return [];
  return [
    allow(
      ['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator', 'dynamodb:ListStreams'],
      streams,
    ),
  ];
}

/**
 * The same table as the key policies. In our own account the key policy alone decides; a country's key that lives in
 * its own account needs both halves, and reading one role must be enough to know what it can open.
 */
function countryStatements(keys: Keys, name: FunctionName): PolicyStatement[] {
  return countryKeyUses(name).flatMap(({ key, actions, desks }) => [
    allow([...actions], [keys.countries[key].keyArn], boundTo(key, desks)),
    ...whileMoving(keys, { key, actions, desks }),
  ]);
}

/** What still lies under the key before is opened; nothing new is wrapped under it. */
function whileMoving(keys: Keys, { key, actions, desks }: CountryKeyUse): PolicyStatement[] {
  const before = keys.before[key];
  if (before === undefined || !actions.includes('kms:Decrypt')) return [];
  return [allow(['kms:Decrypt'], [before.keyArn], boundTo(key, desks))];
}

function nameTagStatements(keys: Keys, name: FunctionName): PolicyStatement[] {
  if (!nameTagUsers.includes(name)) return [];
  const conditions = { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } };
  return [allow(['kms:GenerateMac'], [keys.nameTags.keyArn], conditions)];
}

function checkpointStatements(stack: Stack, { keys, checkpoints }: Held, name: FunctionName): PolicyStatement[] {
  if (name !== checkpointSigner) return [];
  const oneWay = { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'DIGEST' } };
  return [
    allow(['kms:Sign'], [keys.checkpoints.keyArn, keys.minutes.keyArn], oneWay),
    allow(['kms:GetPublicKey'], [keys.checkpoints.keyArn]),
    allow(
      ['s3:PutObject'],
      [`arn:aws:s3:::${checkpoints}/public-key.pem`, `arn:aws:s3:::${checkpoints}/checkpoints/*`],
    ),
    allow(['kms:GenerateDataKey'], [keys.logs.keyArn], via(stack, 's3')),
  ];
}

function tableKeyStatement(stack: Stack, keys: Keys, name: FunctionName): PolicyStatement {
  const arns = tablesOf(name).classes.map((tableClass) => keys.tables[tableClass].keyArn);
  return allow(['kms:Decrypt'], arns, via(stack, 'dynamodb'));
}

/** What a sender of failures needs: the queue, and its key through the queue service alone. */
export function failureStatements(stack: Stack, keys: Keys, failures: IQueue): PolicyStatement[] {
  return [
    allow(['sqs:SendMessage'], [failures.queueArn]),
    allow(['kms:Decrypt', 'kms:GenerateDataKey'], [keys.logs.keyArn], via(stack, 'sqs')),
  ];
}

export function via(stack: Stack, service: string): Conditions {
  return { StringEquals: { 'kms:ViaService': `${service}.${stack.region}.amazonaws.com` } };
}

function mailStatement(stack: Stack, from: string): PolicyStatement {
  const identity = stack.formatArn({ service: 'ses', resource: 'identity', resourceName: from.split('@')[1] ?? from });
  const mails = stack.formatArn({ service: 'ses', resource: 'configuration-set', resourceName: mailsName });
  return allow(['ses:SendEmail'], [identity, mails], { StringEquals: { 'ses:FromAddress': from } });
}

export function allow(actions: readonly string[], resources: string[], conditions: Conditions = {}): PolicyStatement {
  return new PolicyStatement({ actions: [...actions], resources, conditions });
}
