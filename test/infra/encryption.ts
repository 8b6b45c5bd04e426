import { tables } from '@homeward/store/tables';
import { type Cloud, listed, ofType, pointsTo, type Resource } from './cloud.ts';

const keyIn: Readonly<Record<string, (properties: Resource['Properties']) => unknown>> = {
  'AWS::DynamoDB::GlobalTable': ({ SSESpecification, Replicas }) =>
    SSESpecification?.SSEEnabled === true && SSESpecification.SSEType === 'KMS'
      ? Replicas?.[0]?.SSESpecification?.KMSMasterKeyId
      : undefined,
  'AWS::SQS::Queue': ({ KmsMasterKeyId }) => KmsMasterKeyId,
  'AWS::SNS::Topic': ({ KmsMasterKeyId }) => KmsMasterKeyId,
  'AWS::Logs::LogGroup': ({ KmsKeyId }) => KmsKeyId,
  'AWS::S3::Bucket': ({ BucketEncryption }) => {
    const standard = BucketEncryption?.ServerSideEncryptionConfiguration?.[0]?.ServerSideEncryptionByDefault;
    return standard?.SSEAlgorithm === 'aws:kms' ? standard.KMSMasterKeyID : undefined;
  },
};

/** The customer key of a thing, as a resource id; empty when it has none. */
export function keyOf(cloud: Cloud, id: string): string {
  const resource = cloud[id];
  const key = resource && keyIn[resource.Type] ? pointsTo(keyIn[resource.Type]?.(resource.Properties)) : '';
  return cloud[key]?.Type === 'AWS::KMS::Key' ? key : '';
}

/** What is not encrypted by a key of ours, or could be lost: a sentence each. */
export function unkept(cloud: Cloud): readonly string[] {
  const findings = Object.entries(cloud).flatMap(([id, resource]) => [
    ...(keyIn[resource.Type] !== undefined && keyOf(cloud, id) === '' ? [`${id} has no customer key`] : []),
    ...(retained.includes(resource.Type) ? notRetained(id, resource) : []),
    ...(resource.Type === 'AWS::DynamoDB::GlobalTable' ? tableFindings(id, resource) : []),
    ...(resource.Type === 'AWS::KMS::Key' ? keyFindings(id, resource) : []),
    ...(resource.Type === 'AWS::Logs::LogGroup' && !(resource.Properties.RetentionInDays > 0)
      ? [`${id} is kept for ever`]
      : []),
  ]);
  return [...findings, ...missingTables(cloud)];
}

const retained = [
  'AWS::DynamoDB::GlobalTable',
  'AWS::KMS::Key',
  'AWS::SQS::Queue',
  'AWS::Logs::LogGroup',
  'AWS::S3::Bucket',
];

function notRetained(id: string, { DeletionPolicy, UpdateReplacePolicy }: Resource): readonly string[] {
  const kept = DeletionPolicy === 'RetainExceptOnCreate' && UpdateReplacePolicy === 'Retain';
  return kept ? [] : [`${id} goes with its stack`];
}

function tableFindings(id: string, { Properties }: Resource): readonly string[] {
  const [name, definition] = definitionOf(id);
  return listed<Resource['Properties']>(Properties.Replicas).flatMap((replica) => [
    ...(replica.PointInTimeRecoverySpecification?.PointInTimeRecoveryEnabled === true &&
    replica.PointInTimeRecoverySpecification.RecoveryPeriodInDays === definition?.recoveryDays
      ? []
      : [`${name} cannot be brought back`]),
    ...(replica.DeletionProtectionEnabled === true ? [] : [`${name} can be deleted`]),
  ]);
}

function definitionOf(id: string) {
  return (
    Object.entries(tables).find(([name]) => id.toLowerCase().startsWith(`homeward-data/table${name}`)) ?? [
      id,
      undefined,
    ]
  );
}

function missingTables(cloud: Cloud): readonly string[] {
  const made = ofType(cloud, 'AWS::DynamoDB::GlobalTable').map(([id]) => definitionOf(id)[0]);
  return Object.keys(tables)
    .filter((name) => !made.includes(name))
    .map((name) => `the table ${name} is not made`);
}

function keyFindings(id: string, { Properties }: Resource): readonly string[] {
  const symmetric = Properties.KeySpec === undefined;
  return [
    ...(symmetric && Properties.EnableKeyRotation !== true ? [`${id} is never rotated`] : []),
    ...(Properties.PendingWindowInDays === 30 ? [] : [`${id} can be deleted in fewer than 30 days`]),
  ];
}
