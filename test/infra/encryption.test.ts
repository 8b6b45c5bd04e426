import { describe, expect, it } from 'vitest';
import { type Cloud, cloudOf, ofType, type Resource } from './cloud.ts';
import { unkept } from './encryption.ts';
import { lostQueues } from './lost-queues.ts';
import type { Statement } from './policy.ts';
import { lockedOut } from './services.ts';
import { usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);
const findings = (of: Cloud) => [...unkept(of), ...lockedOut(of), ...lostQueues(of)];

type Removal = { readonly what: string; readonly from: (cloud: Cloud) => Cloud };

/** One property, by its path, taken out of a copy of its resource. */
function without(id: string, path: readonly (string | number)[]): Removal {
  const what = `${id} without ${path.join('.')}`;
  return {
    what,
    from: (whole) => {
      const copy = { ...whole, [id]: structuredClone(whole[id]) } as Record<string, Resource>;
      const parent = path.slice(0, -1).reduce<Resource['Properties']>((part, step) => part[step], copy[id]);
      const last = path.at(-1) as string | number;
      if (parent?.[last] === undefined) throw new Error(`Nothing to remove: ${what}`);
      if (Array.isArray(parent)) parent.splice(Number(last), 1);
      else delete parent[last];
      return copy;
    },
  };
}

const replica = ['Properties', 'Replicas', 0] as const;
const paths: Readonly<Record<string, readonly (readonly (string | number)[])[]>> = {
  'AWS::DynamoDB::GlobalTable': [
    [...replica, 'SSESpecification', 'KMSMasterKeyId'],
    ['Properties', 'SSESpecification'],
    [...replica, 'PointInTimeRecoverySpecification'],
    [...replica, 'PointInTimeRecoverySpecification', 'RecoveryPeriodInDays'],
    [...replica, 'DeletionProtectionEnabled'],
  ],
  'AWS::SQS::Queue': [['Properties', 'KmsMasterKeyId']],
  'AWS::SNS::Topic': [['Properties', 'KmsMasterKeyId']],
  'AWS::Logs::LogGroup': [
    ['Properties', 'KmsKeyId'],
    ['Properties', 'RetentionInDays'],
  ],
  'AWS::S3::Bucket': [['Properties', 'BucketEncryption']],
  'AWS::KMS::Key': [['Properties', 'PendingWindowInDays']],
};

const retention = [['DeletionPolicy'], ['UpdateReplacePolicy']];

function removalsOf(id: string, resource: Resource): readonly Removal[] {
  const own = paths[resource.Type];
  if (own === undefined) return [];
  const rotates = resource.Properties.EnableKeyRotation === true ? [['Properties', 'EnableKeyRotation']] : [];
  const kept = resource.Type === 'AWS::SNS::Topic' ? [] : retention;
  return [...own, ...kept, ...rotates].map((path) => without(id, path));
}

/** Statements that let a service or a role use a key for tables, logs, queues, files or alarms. */
function servesSomebody({ Action, Condition, Sid }: Statement): boolean {
  const administers = Sid === 'Administer' || Sid === 'KeepManageable';
  const country = JSON.stringify(Condition ?? {}).includes('EncryptionContext:desk');
  return !administers && !country && !String(Action).includes('GenerateMac');
}

function statementRemovals(): readonly Removal[] {
  const ofKeys = ofType(cloud, 'AWS::KMS::Key').flatMap(([id, { Properties }]) =>
    Properties.KeyPolicy.Statement.flatMap((statement: Statement, index: number) =>
      servesSomebody(statement) ? [without(id, ['Properties', 'KeyPolicy', 'Statement', index])] : [],
    ),
  );
  const ofRoles = ofType(cloud, 'AWS::IAM::ManagedPolicy').flatMap(([id, { Properties }]) =>
    Properties.PolicyDocument.Statement.flatMap((statement: Statement, index: number) =>
      /kms:(ViaService|EncryptionAlgorithm)|sqs:SendMessage|GetRecords/.test(JSON.stringify(statement))
        ? [without(id, ['Properties', 'PolicyDocument', 'Statement', index])]
        : [],
    ),
  );
  return [...ofKeys, ...ofRoles];
}

describe('encryption and recovery', () => {
  it('[ASVS-14.2.4] every table, queue, topic, log group and bucket has a customer key, and each service that must use it may', () => {
    expect(findings(cloud)).toEqual([]);
    for (const type of Object.keys(paths)) expect(ofType(cloud, type).length, type).toBeGreaterThan(0);
  });

  it('removing any one of these properties or statements turns the check red', { timeout: 120_000 }, () => {
    const removals = [
      ...Object.entries(cloud).flatMap(([id, resource]) => removalsOf(id, resource)),
      ...statementRemovals(),
    ];
    const unseen = removals.filter(({ from }) => findings(from(cloud)).length === 0).map(({ what }) => what);
    expect(unseen).toEqual([]);
    expect(removals.length).toBeGreaterThan(180);
  });

  it('[ASVS-14.2.7] the content of erased cases is gone after 7 days, because their keys cannot be brought back longer', () => {
    const days = ofType(cloud, 'AWS::DynamoDB::GlobalTable').map(([id, { Properties }]) => [
      id.replace(/^Homeward-Data\/Table|[0-9A-F]{8}$/g, ''),
      Properties.Replicas[0].PointInTimeRecoverySpecification.RecoveryPeriodInDays,
    ]);
    expect(Object.fromEntries(days)).toEqual({
      Arrivals: 35,
      Cases: 35,
      Keys: 7,
      Exchange: 35,
      Receipts: 35,
      Facts: 35,
      Index: 35,
      Directory: 35,
      Staff: 35,
    });
  });
});
