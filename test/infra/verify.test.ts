import { describe, expect, it } from 'vitest';
import { cloudOf, listed, ofType, pointsTo } from './cloud.ts';
import { settingsWith } from './everything-set.ts';
import { allows, keyStatements, roleStatements } from './policy.ts';
import { everythingSynthesis, usualSynthesis } from './usual.ts';

const cloud = cloudOf(everythingSynthesis().templates);
const idOf = (type: string, named: RegExp) => ofType(cloud, type).find(([id]) => named.test(id))?.[0] ?? '';
const role = idOf('AWS::IAM::Role', /RoleVerify/);
const bucket = 'arn:aws:s3:::homeward-checkpoints-000000000000-ap-southeast-1';

describe('whoever checks the trail from outside', () => {
  it('[ASVS-16.4.2] reads receipts, log and checkpoints, writes nothing, and reaches no other table', () => {
    const may = roleStatements(cloud, role).flatMap(({ Action, Resource }) =>
      listed(Action).flatMap((action) => listed(Resource).map((one) => `${action} ${pointsTo(one) || one}`)),
    );
    expect(may.toSorted()).toEqual(
      [
        `dynamodb:Scan ${idOf('AWS::DynamoDB::GlobalTable', /Receipts/)}`,
        `kms:Decrypt ${idOf('AWS::KMS::Key', /KeyTrail/)}`,
        `kms:Decrypt ${idOf('AWS::KMS::Key', /KeyLogs/)}`,
        `s3:GetObject ${bucket}/checkpoints/*`,
        `s3:GetObject ${bucket}/public-key.pem`,
        `s3:ListBucket ${bucket}`,
      ].toSorted(),
    );
  });

  it('opens checkpoints alone of all that the key of logs encrypts', () => {
    const on = keyStatements(cloud, idOf('AWS::KMS::Key', /KeyLogs/), role);
    const opens = (arn: string) =>
      allows(on, {
        action: 'kms:Decrypt',
        resource: '*',
        context: { 'kms:ViaService': 's3.ap-southeast-1.amazonaws.com', 'kms:EncryptionContext:aws:s3:arn': arn },
      });
    expect([opens(bucket), opens('arn:aws:s3:::homeward-web-logs-000000000000-ap-southeast-1')]).toEqual([true, false]);
  });

  it('is nobody unless a deployment names somebody', () => {
    expect(ofType(cloudOf(usualSynthesis().templates), 'AWS::IAM::Role').filter(([id]) => /Verify/.test(id))).toEqual(
      [],
    );
  });

  it.each([
    ['somebody who is no role', ['HomewardVerifier']],
    ['whoever administers the keys', ['arn:aws:iam::000000000000:role/HomewardKeyAdministrator']],
  ])('is never %s: the synthesis ends with a sentence', (_, named) => {
    expect(() => settingsWith({ verifiers: named })).toThrow('cdk.json: "verifiers" names');
  });
});
