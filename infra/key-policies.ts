import type { Country } from '@homeward/domain/countries/countries';
import type { TableClass } from '@homeward/store/tables';
import {
  AccountRootPrincipal,
  ArnPrincipal,
  type Conditions,
  type IPrincipal,
  PolicyStatement,
} from 'aws-cdk-lib/aws-iam';
import { functionNames } from './desks.ts';
import { checkpointSigner, countryKeyUses, nameTagUsers, queueOpener } from './key-uses.ts';
import { tablesOf } from './permissions.ts';
import type { Roles } from './roles.ts';

export type PolicyPlace = {
  readonly account: string;
  readonly region: string;
  readonly roles: Roles;
  readonly administrators: readonly string[];
  /** CloudFormation's own role: it makes the tables. */
  readonly executionRole: string;
  /** Whether the stack was never whole yet: then its keys have closed nothing in, and a failed creation takes them away again. */
  readonly mayEnd: boolean;
  readonly webBuckets: readonly string[];
  readonly checkpointsBucket: string;
};

/**
 * Who administers a key may not use it, and who uses it may not administer it. The account itself (and so
 * CloudFormation, through its own role) may describe the key and replace its policy, or the key could become
 * unmanageable for good; it may neither decrypt nor delete. A replaced policy raises an alarm (`alarms.ts`).
 */
export function administration({ administrators, executionRole, mayEnd }: PolicyPlace): PolicyStatement[] {
  const named = administrators.map((arn) => new ArnPrincipal(arn));
  return [
    allow('Administer', named, [...readKey, ...changeKey, ...endKey]),
    allow('KeepManageable', [new AccountRootPrincipal()], [...readKey, ...changeKey]),
    ...(mayEnd ? [allow('TakeBack', [new ArnPrincipal(executionRole)], ['kms:ScheduleKeyDeletion'])] : []),
  ];
}

const readKey = [
  'kms:DescribeKey',
  'kms:GetKeyPolicy',
  'kms:GetKeyRotationStatus',
  'kms:ListGrants',
  'kms:ListKeyPolicies',
  'kms:ListResourceTags',
];
const changeKey = [
  'kms:CreateAlias',
  'kms:DeleteAlias',
  'kms:EnableKeyRotation',
  'kms:PutKeyPolicy',
  'kms:TagResource',
  'kms:UntagResource',
  'kms:UpdateAlias',
  'kms:UpdateKeyDescription',
];
const endKey = ['kms:CancelKeyDeletion', 'kms:DisableKey', 'kms:EnableKey', 'kms:ScheduleKeyDeletion'];

/** A country's key: only the functions of the table of keys, each bound to its desks by the encryption context. */
export function countryUse({ roles }: PolicyPlace, country: Country): PolicyStatement[] {
  return functionNames.flatMap((name) =>
    countryKeyUses(name)
      .filter((use) => use.key === country)
      .map((use, index) => allow(sid(`${name}-${index}`), [roles[name]], use.actions, boundTo(country, use.desks))),
  );
}

/** The condition that makes a country key safe to share: KMS refuses a call for another desk or country. */
export function boundTo(country: Country, desks: readonly string[]): Conditions {
  return { StringEquals: { 'kms:EncryptionContext:country': country, 'kms:EncryptionContext:desk': desks } };
}

/** Whoever moves a country's keys has KMS open them for the other key, and sees none. */
export function moveUse({ roles: { rewrap } }: PolicyPlace, country: Country): PolicyStatement[] {
  return rewrap === undefined ? [] : [allow('MoveKeys', [rewrap], ['kms:ReEncryptFrom'], ofCountry(country))];
}

export function ofCountry(country: Country): Conditions {
  return { StringEquals: { 'kms:EncryptionContext:country': country } };
}

export function nameTagUse({ roles }: PolicyPlace): PolicyStatement[] {
  const users = nameTagUsers.map((name) => roles[name]);
  return [allow('MakeNameTags', users, ['kms:GenerateMac'], { StringEquals: { 'kms:MacAlgorithm': 'HMAC_SHA_256' } })];
}

/**
 * A tablet wraps the key of what it has not sent yet with the public half, which anybody may have; one function opens such a wrap, in
 * the one way the tablets use. An asymmetric key takes no encryption context: for whom a wrap was made stands inside it.
 */
export function recoveryUse({ roles }: PolicyPlace): PolicyStatement[] {
  return [
    allow('OpenQueues', [roles[queueOpener]], ['kms:Decrypt'], inOneWay),
    allow('ShowPublicKey', [new AccountRootPrincipal()], ['kms:GetPublicKey']),
  ];
}

/** How tablets wrap for the recovery key: KMS opens nothing wrapped otherwise. */
export const inOneWay: Conditions = { StringEquals: { 'kms:EncryptionAlgorithm': 'RSAES_OAEP_SHA_256' } };

/** One function signs, in one way; the public half is for whoever checks, and may be read with any role of the account that its own policy lets. */
export function signingUse({ roles }: PolicyPlace, shown: 'to the signer too' | 'to the account'): PolicyStatement[] {
  const oneWay = { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'DIGEST' } };
  return [
    allow('SignInOneWay', [roles[checkpointSigner]], ['kms:Sign'], oneWay),
    allow(
      'ShowPublicKey',
      [...(shown === 'to the account' ? [] : [roles[checkpointSigner]]), new AccountRootPrincipal()],
      ['kms:GetPublicKey'],
    ),
  ];
}

/**
 * A table key is used only by DynamoDB, on behalf of a function that may use a table of that class (its stream poller
 * works with the function's own role), of people in a role made for that, and of whoever makes a table.
 */
export function tableUse({ roles, region, executionRole }: PolicyPlace, tableClass: TableClass): PolicyStatement[] {
  const touching = functionNames.filter((name) => tablesOf(name).classes.includes(tableClass));
  const people = { persons: [roles.rewrap], trail: [roles.verify], reference: [roles['first-seat']] }[tableClass];
  const users = [...touching.map((name) => roles[name]), ...people.filter((role) => role !== undefined)];
  const makers = [new ArnPrincipal(executionRole), ...(roles.restore === undefined ? [] : [roles.restore])];
  const viaDynamo = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` };
  return [
    allow('ReadAndWriteTables', users, ['kms:Decrypt'], { StringEquals: viaDynamo }),
    allow('MakeTables', makers, tableMaking, { StringEquals: viaDynamo }),
    allow('LetDynamoKeepTables', makers, ['kms:CreateGrant'], {
      StringEquals: viaDynamo,
      Bool: { 'kms:GrantIsForAWSResource': 'true' },
    }),
  ];
}

/**
 * What DynamoDB asks of whoever chooses a customer key for a table, beside the grant (DynamoDB Developer Guide, "DynamoDB encryption at
 * rest: usage notes", permissions to select a customer managed key). CloudFormation's role can be taken on by CloudFormation alone,
 * which makes tables and reads none of their rows.
 */
export const tableMaking = [
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
] as const;

/** One statement of a key's policy. */
export function allow(
  name: string,
  principals: IPrincipal[],
  actions: readonly string[],
  conditions: Conditions = {},
): PolicyStatement {
  return new PolicyStatement({ sid: name, principals, actions: [...actions], resources: ['*'], conditions });
}

function sid(name: string): string {
  return name.replace(/[^a-z0-9]/gi, '');
}
