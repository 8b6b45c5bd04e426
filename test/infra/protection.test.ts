import { describe, expect, it } from 'vitest';
import { stackNames, unprotectedStacks } from '../../infra/protection.ts';
import { cloudOf, listed, ofType } from './cloud.ts';
import { cloudFormation } from './first-deployment/needs.ts';
import { statementsOf } from './policy.ts';
import { firstSynthesis, usualSynthesis } from './usual.ts';

const first = cloudOf(firstSynthesis().templates);
const then = cloudOf(usualSynthesis().templates);

/** Where two values differ, by path. */
function differences(one: unknown, other: unknown, path = ''): readonly string[] {
  if (JSON.stringify(one) === JSON.stringify(other)) return [];
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return [path];
  const keys = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...keys].flatMap((key) =>
    differences(one[key as keyof typeof one], other[key as keyof typeof other], `${path}/${key}`),
  );
}

describe('protection', () => {
  it('comes with the second pass of a first deployment, and changes nothing else and nothing that would be made anew', () => {
    expect(Object.keys(first)).toEqual(Object.keys(then));
    const changed = Object.keys(then).flatMap((id) => {
      const { Type } = then[id] ?? {};
      const what = differences(first[id], then[id]).map((path) => path.replace(/\/\d+(?=\/|$)/g, ''));
      return [...new Set(what)].map((path) => `${Type} ${path.replace(/(Statement)\/.*$/, '$1')}`);
    });
    // Each synthesis here reads its code from a folder of its own; a deployment reads the same.
    const ofCode = /^AWS::Lambda::Function \/(Metadata\/aws:asset:path|Properties\/Code\/S3Key)$/;
    expect([...new Set(changed)].filter((one) => !ofCode.test(one)).toSorted()).toEqual([
      'AWS::Cognito::UserPool /Properties/DeletionProtection',
      'AWS::DynamoDB::GlobalTable /Properties/Replicas/DeletionProtectionEnabled',
      'AWS::KMS::Key /Properties/KeyPolicy/Statement',
    ]);
  });

  it('stands on every table, on the pool of accounts, and on every key, once all stacks stand', () => {
    for (const [id, { Properties }] of ofType(then, 'AWS::DynamoDB::GlobalTable'))
      expect(Properties.Replicas[0].DeletionProtectionEnabled, id).toBe(true);
    for (const [id, { Properties }] of ofType(then, 'AWS::Cognito::UserPool'))
      expect(Properties.DeletionProtection, id).toBe('ACTIVE');
    const ending = ofType(then, 'AWS::KMS::Key').flatMap(([key]) =>
      statementsOf(then, key).filter(({ Action }) => listed(Action).includes('kms:ScheduleKeyDeletion')),
    );
    expect([...new Set(ending.flatMap(({ Principal = {} }) => listed(Principal.AWS)))]).toEqual([
      'arn:aws:iam::000000000000:role/HomewardKeyAdministrator',
    ]);
  });

  it('lacks, before there is anything to protect, against CloudFormation’s own role alone', () => {
    const taking = ofType(first, 'AWS::KMS::Key').map(([key]) =>
      statementsOf(first, key).filter(({ Sid }) => Sid === 'TakeBack'),
    );
    expect(taking.length).toBe(12);
    for (const statements of taking)
      expect(statements).toEqual([
        expect.objectContaining({ Action: 'kms:ScheduleKeyDeletion', Principal: { AWS: cloudFormation } }),
      ]);
  });

  it('is left out for stacks that there are, and a name that no stack has is one sentence', () => {
    expect(unprotectedStacks(null)).toEqual([]);
    expect(unprotectedStacks('')).toEqual([]);
    expect(unprotectedStacks(stackNames.join(','))).toEqual(stackNames);
    expect(() => unprotectedStacks(['Homeward-Date'])).toThrow('"unprotected" names Homeward-Date, which is none of');
  });
});
