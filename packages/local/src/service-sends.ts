/**
 * What a service of AWS does by itself with a thing of ours. `says`: what it tells of whom it does it for, as the condition keys
 * `aws:SourceAccount` and `aws:SourceArn`; where it tells nothing, a policy that asks for them lets nobody in. `context`: the name of
 * the encryption context that it uses a key with.
 */
export type ServiceSends = {
  readonly service: string;
  readonly actions: readonly string[];
  readonly says: readonly ('account' | 'arn')[];
  readonly context?: string;
  readonly source: string;
};

const aws = 'https://docs.aws.amazon.com';
const snsKeys = `${aws}/sns/latest/dg/sns-key-management.html`;
const logsKeys = `${aws}/AmazonCloudWatch/latest/logs/encrypt-log-data-kms.html`;
const originAccess = `${aws}/AmazonCloudFront/latest/DeveloperGuide/private-content-restricting-access-to-s3.html`;
const accessLogs = `${aws}/AmazonCloudFront/latest/DeveloperGuide/standard-logging-legacy-s3.html`;

/** The services that work with things of ours, one line for each thing they work with. `{region}` stands for the region. */
export const serviceSends = {
  alarmToTopic: {
    service: 'cloudwatch.amazonaws.com',
    actions: ['sns:Publish'],
    says: ['account', 'arn'],
    source: `${aws}/sns/latest/dg/sns-access-policy-use-cases.html`,
  },
  alarmUsesKey: {
    service: 'cloudwatch.amazonaws.com',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    says: ['account', 'arn'],
    context: 'aws:sns:topicArn',
    source: snsKeys,
  },
  // "You can't use of Condition blocks in Amazon SNS topic policies for EventBridge."
  ruleToTopic: {
    service: 'events.amazonaws.com',
    actions: ['sns:Publish'],
    says: [],
    source: `${aws}/eventbridge/latest/userguide/eb-use-resource-based.html`,
  },
  // "Adding the aws:SourceAccount, aws:SourceArn, and aws:SourceOrgID to a AWS KMS policy is not supported for EventBridge-to-encrypted topics."
  ruleUsesKey: {
    service: 'events.amazonaws.com',
    actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
    says: [],
    context: 'aws:sns:topicArn',
    source: snsKeys,
  },
  ruleToFunction: {
    service: 'events.amazonaws.com',
    actions: ['lambda:InvokeFunction'],
    says: ['account', 'arn'],
    source: `${aws}/eventbridge/latest/userguide/eb-use-resource-based.html`,
  },
  logsUseKey: {
    service: 'logs.{region}.amazonaws.com',
    actions: [
      'kms:Encrypt',
      'kms:Decrypt',
      'kms:ReEncryptFrom',
      'kms:ReEncryptTo',
      'kms:GenerateDataKey',
      'kms:DescribeKey',
    ],
    says: [],
    context: 'aws:logs:arn',
    source: logsKeys,
  },
  pagesFromBucket: {
    service: 'cloudfront.amazonaws.com',
    actions: ['s3:GetObject'],
    says: ['arn'],
    source: originAccess,
  },
  pagesUseKey: {
    service: 'cloudfront.amazonaws.com',
    actions: ['kms:Decrypt'],
    says: ['arn'],
    context: 'aws:s3:arn',
    source: originAccess,
  },
  accessLogsUseKey: {
    service: 'delivery.logs.amazonaws.com',
    actions: ['kms:GenerateDataKey'],
    says: [],
    context: 'aws:s3:arn',
    source: accessLogs,
  },
} as const satisfies { readonly [name: string]: ServiceSends };

/** What DynamoDB asks of a customer key, in the name of whoever makes a table with it or selects the key for one. */
export const dynamoAsks = {
  actions: [
    'kms:Encrypt',
    'kms:Decrypt',
    'kms:ReEncryptFrom',
    'kms:ReEncryptTo',
    'kms:GenerateDataKey',
    'kms:GenerateDataKeyWithoutPlaintext',
    'kms:DescribeKey',
    'kms:CreateGrant',
  ],
  source: `${aws}/amazondynamodb/latest/developerguide/encryption.usagenotes.html`,
} as const;
