import { executionRole } from '../../infra/protection.ts';
import { type Cloud, ofType, pointsTo, type Resource } from './cloud.ts';
import { keyOf } from './encryption.ts';
import { account, keyRefuses, region, roleMay, roleUses, root } from './key-users.ts';
import { allows, type Call, keyStatements } from './policy.ts';

/** Every service or role that must use a key and may not: a sentence each. */
export function lockedOut(cloud: Cloud): readonly string[] {
  return [
    ...logs(cloud),
    ...queues(cloud),
    ...rows(cloud),
    ...tableMaking(cloud),
    ...buckets(cloud),
    ...topics(cloud),
    ...checkpoints(cloud),
  ];
}

function logs(cloud: Cloud): readonly string[] {
  const actions = [
    'kms:Encrypt',
    'kms:Decrypt',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
    'kms:GenerateDataKey',
    'kms:DescribeKey',
  ];
  return ofType(cloud, 'AWS::Logs::LogGroup').flatMap(([id, { Properties }]) => {
    const arn = `arn:aws:logs:${region}:${account}:log-group:${Properties.LogGroupName}`;
    return keyRefuses(cloud, id, {
      who: `logs.${region}.amazonaws.com`,
      actions,
      context: { 'kms:EncryptionContext:aws:logs:arn': arn },
    });
  });
}

/** Who sends to which queue: functions, the pollers of streams with the function's role, the schedule. */
function senders(cloud: Cloud): readonly (readonly [string, string])[] {
  const ofFunctions = ofType(cloud, 'AWS::Lambda::Function').flatMap(([, { Properties }]) =>
    Properties.DeadLetterConfig
      ? [[pointsTo(Properties.Role), pointsTo(Properties.DeadLetterConfig.TargetArn)] as const]
      : [],
  );
  const ofStreams = ofType(cloud, 'AWS::Lambda::EventSourceMapping').map(([, { Properties }]) => {
    const role = pointsTo(cloud[pointsTo(Properties.FunctionName)]?.Properties.Role);
    return [role, pointsTo(Properties.DestinationConfig?.OnFailure?.Destination)] as const;
  });
  const ofSchedules = ofType(cloud, 'AWS::Scheduler::Schedule').map(
    ([, { Properties }]) =>
      [pointsTo(Properties.Target.RoleArn), pointsTo(Properties.Target.DeadLetterConfig?.Arn)] as const,
  );
  return [...ofFunctions, ...ofStreams, ...ofSchedules];
}

function queues(cloud: Cloud): readonly string[] {
  return senders(cloud).flatMap(([role, queue]) => {
    if (cloud[queue]?.Type !== 'AWS::SQS::Queue') return [`${role} has nowhere to leave what it could not do`];
    return [
      ...roleMay(cloud, role, { action: 'sqs:SendMessage', resource: `<${queue}.Arn>` }),
      ...roleUses(cloud, role, queue, 'sqs', ['kms:Decrypt', 'kms:GenerateDataKey']),
    ];
  });
}

/** Functions and the tables they touch, by statement or by stream. */
function rows(cloud: Cloud): readonly string[] {
  return ofType(cloud, 'AWS::Lambda::Function').flatMap(([id, { Properties }]) => {
    const role = pointsTo(Properties.Role);
    const streams = ofType(cloud, 'AWS::Lambda::EventSourceMapping')
      .filter(([, mapping]) => pointsTo(mapping.Properties.FunctionName) === id)
      .map(([, mapping]) => String(mapping.Properties.EventSourceArn));
    const tables = Object.keys(Properties.Environment.Variables).filter((name) => name.startsWith('TABLE_'));
    const touched = [...streams, ...tables.map((name) => Properties.Environment.Variables[name])].map(pointsTo);
    return [
      ...streams.flatMap((resource) => streamActions.flatMap((action) => roleMay(cloud, role, { action, resource }))),
      ...[...new Set(touched)].flatMap((table) => roleUses(cloud, role, table, 'dynamodb', ['kms:Decrypt'])),
    ];
  });
}

export const streamActions = [
  'dynamodb:DescribeStream',
  'dynamodb:GetRecords',
  'dynamodb:GetShardIterator',
  'dynamodb:ListStreams',
];

const cloudFormation = executionRole(account, region, null);

/** DynamoDB Developer Guide, "DynamoDB encryption at rest: usage notes": permissions to select a customer managed key. */
export const askedOfWhoeverMakesATable = [
  'kms:CreateGrant',
  'kms:Decrypt',
  'kms:DescribeKey',
  'kms:Encrypt',
  'kms:GenerateDataKey',
  'kms:GenerateDataKeyWithoutPlaintext',
  'kms:ReEncryptFrom',
  'kms:ReEncryptTo',
];

function tableMaking(cloud: Cloud): readonly string[] {
  const context = { 'kms:ViaService': `dynamodb.${region}.amazonaws.com`, 'kms:GrantIsForAWSResource': 'true' };
  return ofType(cloud, 'AWS::DynamoDB::GlobalTable').flatMap(([id]) =>
    keyRefuses(cloud, id, { who: cloudFormation, actions: askedOfWhoeverMakesATable, context }),
  );
}

function buckets(cloud: Cloud): readonly string[] {
  return ofType(cloud, 'AWS::CloudFront::Distribution').flatMap(([, { Properties }]) => {
    const { Origins, Logging } = Properties.DistributionConfig;
    const origins: readonly Resource['Properties'][] = Origins.filter(
      (origin: Resource['Properties']) => origin.OriginAccessControlId !== undefined,
    );
    const served = origins.flatMap(({ DomainName }) => servedFrom(cloud, pointsTo(DomainName)));
    const logBucket = pointsTo(Logging.Bucket);
    const context = { 'kms:EncryptionContext:aws:s3:arn': arnOf(cloud, logBucket) };
    return [
      ...served,
      ...keyRefuses(cloud, logBucket, {
        who: 'delivery.logs.amazonaws.com',
        actions: ['kms:GenerateDataKey'],
        context,
      }),
    ];
  });
}

function servedFrom(cloud: Cloud, bucket: string): readonly string[] {
  const publishing = {
    'kms:ViaService': `s3.${region}.amazonaws.com`,
    'kms:EncryptionContext:aws:s3:arn': arnOf(cloud, bucket),
  };
  const serving = { 'aws:SourceArn': `arn:aws:cloudfront::${account}:distribution/E1` };
  return [
    ...keyRefuses(cloud, bucket, { who: 'cloudfront.amazonaws.com', actions: ['kms:Decrypt'], context: serving }),
    ...keyRefuses(cloud, bucket, { who: root, actions: ['kms:GenerateDataKey'], context: publishing }),
  ];
}

function arnOf(cloud: Cloud, bucket: string): string {
  return `arn:aws:s3:::${cloud[bucket]?.Properties.BucketName}`;
}

function topics(cloud: Cloud): readonly string[] {
  const actions = ['kms:Decrypt', 'kms:GenerateDataKey'];
  return ofType(cloud, 'AWS::SNS::Topic').flatMap(([id]) => {
    const topicArn = `arn:aws:sns:${region}:${account}:${id.replace('/', '-')}-0123ABCD`;
    return [
      ...keyRefuses(cloud, id, {
        who: 'cloudwatch.amazonaws.com',
        actions,
        context: { 'aws:SourceAccount': account, 'kms:EncryptionContext:aws:sns:topicArn': topicArn },
      }),
      // EventBridge names no source account here, so a policy that asks for one would never let it in.
      ...keyRefuses(cloud, id, {
        who: 'events.amazonaws.com',
        actions,
        context: { 'kms:EncryptionContext:aws:sns:topicArn': topicArn },
      }),
    ];
  });
}

/** The log's signer signs and lays down; whoever checks reads the public key. */
function checkpoints(cloud: Cloud): readonly string[] {
  const keys = ofType(cloud, 'AWS::KMS::Key').flatMap(([id]) => (/Key(Checkpoints|Minutes)/.test(id) ? [id] : []));
  const [bucket = ''] = ofType(cloud, 'AWS::S3::Bucket').flatMap(([id]) => (id.includes('/Checkpoints') ? [id] : []));
  const shown = keys.filter((key) => key.includes('KeyCheckpoints'));
  const lambdas = ofType(cloud, 'AWS::Lambda::Function');
  const trail = lambdas.find(([, { Properties }]) => Properties.FunctionName === 'homeward-trail');
  const role = pointsTo(trail?.[1].Properties.Role);
  const signing = { 'kms:SigningAlgorithm': 'ECDSA_SHA_256', 'kms:MessageType': 'DIGEST' };
  const viaS3 = { 'kms:ViaService': `s3.${region}.amazonaws.com` };
  const laying = { ...viaS3, 'kms:EncryptionContext:aws:s3:arn': arnOf(cloud, bucket) };
  const resource = `<${keyOf(cloud, bucket)}.Arn>`;
  const may = (who: string, action: string, context: Call['context'] = {}, of: readonly string[] = keys) =>
    of
      .filter((key) => !allows(keyStatements(cloud, key, who), { action, resource: '*', context }))
      .map((key) => `${who} may not ${action} with ${key}`);
  return [
    ...may(role, 'kms:Sign', signing),
    ...may(role, 'kms:GetPublicKey', {}, shown),
    ...may(root, 'kms:GetPublicKey'),
    ...keyRefuses(cloud, bucket, { who: role, actions: ['kms:GenerateDataKey'], context: laying }),
    ...roleMay(cloud, role, { action: 'kms:GenerateDataKey', resource, context: viaS3 }),
  ];
}
