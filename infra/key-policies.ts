import type { TableClass } from '@homeward/store/tables';
import {
  AccountRootPrincipal,
  ArnPrincipal,
  type Conditions,
  type IPrincipal,
  PolicyStatement,
  ServicePrincipal,
} from 'aws-cdk-lib/aws-iam';
import { type Country, functionNames, functionPlans } from './desks.ts';
import { checkpointSigner, countryKeyUses, nameTagUsers } from './key-uses.ts';
import { tablesOf } from './permissions.ts';
import type { Roles } from './roles.ts';

export type PolicyPlace = {
  readonly account: string;
  readonly region: string;
  readonly roles: Roles;
  readonly administrators: readonly string[];
  readonly webBuckets: readonly string[];
  readonly checkpointsBucket: string;
};

/**
 * Who administers a key may not use it, and who uses it may not administer it. The account itself (and so
 * CloudFormation, through its own role) may describe the key and replace its policy, or the key could become
 * unmanageable for good; it may neither decrypt nor delete. A replaced policy raises an alarm (`alarms.ts`).
 */
export function administration({ administrators }: PolicyPlace): PolicyStatement[] {
  const named = administrators.map((arn) => new ArnPrincipal(arn));
  return [
    allow('Administer', named, [...readKey, ...changeKey, ...endKey]),
    allow('KeepManageable', [new AccountRootPrincipal()], [...readKey, ...changeKey]),
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

/** One function signs, in one way; the public half is for whoever checks, and may be read with any role of the account that its own policy lets. */
export function signingUse({ roles }: PolicyPlace, shown: 'to the signer too' | 'to the account'): PolicyStatement[] {
  const oneWay = { StringEquals: { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'RAW' } };
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
 * works with the function's own role). The account may have tables made with it; DynamoDB alone can hold the grant.
 */
export function tableUse({ roles, region }: PolicyPlace, tableClass: TableClass): PolicyStatement[] {
  const touching = functionNames.filter((name) => tablesOf(name).classes.includes(tableClass));
  const people = { persons: roles.rewrap, trail: roles.verify, reference: undefined }[tableClass];
  const users = [...touching.map((name) => roles[name]), ...(people === undefined ? [] : [people])];
  const viaDynamo = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com` };
  return [
    allow('ReadAndWriteTables', users, ['kms:Decrypt'], { StringEquals: viaDynamo }),
    allow('MakeTables', [new AccountRootPrincipal()], ['kms:Encrypt', 'kms:GenerateDataKey'], {
      StringEquals: viaDynamo,
    }),
    allow('LetDynamoKeepTables', [new AccountRootPrincipal()], ['kms:CreateGrant'], {
      StringEquals: viaDynamo,
      Bool: { 'kms:GrantIsForAWSResource': 'true' },
    }),
  ];
}

/** The logs key: each service that must use it, bound to what is ours. None of these things holds a person's record. */
export function housekeepingUse(place: PolicyPlace): PolicyStatement[] {
  return [...logUse(place), ...queueUse(place), ...bucketUse(place), ...checkpointsBucketUse(place)];
}

function logUse({ account, region }: PolicyPlace): PolicyStatement[] {
  const groups = `arn:aws:logs:${region}:${account}:log-group:/homeward/*`;
  return [
    allow(
      'EncryptLogs',
      [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      ['kms:Decrypt*', 'kms:DescribeKey', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': groups } },
    ),
  ];
}

function queueUse({ account, region, roles }: PolicyPlace): PolicyStatement[] {
  const background = functionNames.filter((name) => functionPlans[name].wokenBy !== 'requests');
  const senders = [...background.map((name) => roles[name]), roles.schedule];
  const ours = { StringEquals: { 'aws:SourceAccount': account } };
  return [
    allow('SendFailures', senders, ['kms:Decrypt', 'kms:GenerateDataKey'], {
      StringEquals: { 'kms:ViaService': `sqs.${region}.amazonaws.com` },
    }),
    allow(
      'RaiseAlarms',
      [new ServicePrincipal('cloudwatch.amazonaws.com'), new ServicePrincipal('events.amazonaws.com')],
      ['kms:Decrypt', 'kms:GenerateDataKey*'],
      ours,
    ),
  ];
}

function bucketUse({ account, region, webBuckets }: PolicyPlace): PolicyStatement[] {
  const objects = webBuckets.flatMap((name) => [`arn:aws:s3:::${name}`, `arn:aws:s3:::${name}/*`]);
  const ours = { 'kms:EncryptionContext:aws:s3:arn': objects };
  return [
    allow('ServeTheApp', [new ServicePrincipal('cloudfront.amazonaws.com')], ['kms:Decrypt'], {
      ArnLike: { 'aws:SourceArn': `arn:aws:cloudfront::${account}:distribution/*` },
    }),
    allow('KeepAccessLogs', [new ServicePrincipal('delivery.logs.amazonaws.com')], ['kms:GenerateDataKey*'], {
      StringLike: ours,
    }),
    // Whoever publishes the app may write its files and not read them back: they are public once served.
    allow('PublishTheApp', [new AccountRootPrincipal()], ['kms:GenerateDataKey'], {
      StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
      StringLike: ours,
    }),
  ];
}

/** The log's signer lays checkpoints down, and whoever verifies reads them; being in the account opens none. */
function checkpointsBucketUse({ region, roles, checkpointsBucket }: PolicyPlace): PolicyStatement[] {
  const there = {
    StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
    StringLike: { 'kms:EncryptionContext:aws:s3:arn': `arn:aws:s3:::${checkpointsBucket}*` },
  };
  return [
    allow('LayCheckpoints', [roles[checkpointSigner]], ['kms:GenerateDataKey'], there),
    ...(roles.verify === undefined ? [] : [allow('ReadCheckpoints', [roles.verify], ['kms:Decrypt'], there)]),
  ];
}

function allow(
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
