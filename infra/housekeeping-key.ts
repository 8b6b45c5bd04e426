import { AccountRootPrincipal, type PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { functionNames, functionPlans } from './desks.ts';
import { allow, type PolicyPlace } from './key-policies.ts';
import { checkpointSigner } from './key-uses.ts';
import { lentLogs } from './lent-logs.ts';

/** Who may use the logs key: the logs, the failure queues, the alarms, the buckets of the app and of the checkpoints, each bound to ours. None of them holds a person's record. */
export function housekeepingUse(place: PolicyPlace): PolicyStatement[] {
  return [
    ...logUse(place),
    ...queueUse(place),
    ...alarmUse(place),
    ...bucketUse(place),
    ...checkpointsBucketUse(place),
  ];
}

function logUse({ account, region }: PolicyPlace): PolicyStatement[] {
  const groups = ['/homeward/', lentLogs].map((prefix) => `arn:aws:logs:${region}:${account}:log-group:${prefix}*`);
  return [
    allow(
      'EncryptLogs',
      [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      ['kms:Decrypt*', 'kms:DescribeKey', 'kms:Encrypt*', 'kms:GenerateDataKey*', 'kms:ReEncrypt*'],
      { ArnLike: { 'kms:EncryptionContext:aws:logs:arn': groups } },
    ),
  ];
}

function queueUse({ region, roles }: PolicyPlace): PolicyStatement[] {
  const background = functionNames.filter((name) => functionPlans[name].wokenBy !== 'requests');
  const senders = [...background.map((name) => roles[name]), roles.schedule];
  return [
    allow('SendFailures', senders, ['kms:Decrypt', 'kms:GenerateDataKey'], {
      StringEquals: { 'kms:ViaService': `sqs.${region}.amazonaws.com` },
    }),
  ];
}

/**
 * EventBridge names no source account to a topic with a customer key (Amazon SNS Developer Guide, "Enable compatibility between event
 * sources from AWS services and encrypted topics"), so what it raises is bound to our topics by the context that SNS encrypts with.
 */
function alarmUse({ account, region }: PolicyPlace): PolicyStatement[] {
  const actions = ['kms:Decrypt', 'kms:GenerateDataKey*'];
  const ourTopics = `arn:aws:sns:${region}:${account}:Homeward-*`;
  return [
    allow('RaiseAlarms', [new ServicePrincipal('cloudwatch.amazonaws.com')], actions, {
      StringEquals: { 'aws:SourceAccount': account },
    }),
    allow('RaiseEvents', [new ServicePrincipal('events.amazonaws.com')], actions, {
      ArnLike: { 'kms:EncryptionContext:aws:sns:topicArn': ourTopics },
    }),
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
    // Whoever publishes the app may write its files. Nobody needs to read them back: they are served to everybody.
    allow('PublishTheApp', [new AccountRootPrincipal()], ['kms:GenerateDataKey'], {
      StringEquals: { 'kms:ViaService': `s3.${region}.amazonaws.com` },
      StringLike: ours,
    }),
  ];
}

/** The function that signs the log writes checkpoints (signed states of it), and whoever verifies reads them; being in the account opens none. */
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
