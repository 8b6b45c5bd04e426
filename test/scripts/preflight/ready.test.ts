import { DescribeCertificateCommand } from '@aws-sdk/client-acm';
import { DescribeKeyCommand } from '@aws-sdk/client-kms';
import { GetAccountSettingsCommand } from '@aws-sdk/client-lambda';
import { beforeEach, describe, expect, test } from 'vitest';
import { whyNot } from '../../../scripts/deploy/preflight/line.ts';
import { keyMove } from '../../infra/everything-set.ts';
import { clients, everything, failing, lines, readyAccount } from './recorded.ts';

describe('a ready account', () => {
  beforeEach(readyAccount);

  test('has every line ok, and may be deployed to', async () => {
    const { all } = await lines(everything);
    expect(all.filter(({ state }) => state !== 'ok')).toEqual([]);
    expect(all.length).toBeGreaterThan(14);
    expect(whyNot(all, false)).toBeUndefined();
  });

  test.each([
    [{ KeyState: 'Disabled' }, /^it is Disabled$/, /enable-key/],
    [{ KeyState: 'PendingDeletion' }, /to be deleted/, /cancel-key-deletion/],
    [{ KeySpec: 'RSA_3072' }, /RSA_3072 for ENCRYPT_DECRYPT, and wraps nothing/, /create-key/],
  ])('with a country’s key that is %j is not deployed to', async (changed, says, mend) => {
    const sound = { KeyId: 'k', KeyState: 'Enabled', KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT' };
    clients.kms.on(DescribeKeyCommand).resolves({ KeyMetadata: { ...sound, ...changed } as { KeyId: string } });
    expect((await lines({ ...everything, moveKey: keyMove })).of('key TH')).toMatchObject({
      state: 'missing',
      says: expect.stringMatching(says),
      mend: expect.stringMatching(mend),
    });
  });

  test('whose certificate waits, or is for another name, is not deployed to', async () => {
    clients.acm.on(DescribeCertificateCommand).resolves({ Certificate: { Status: 'PENDING_VALIDATION' } });
    expect((await lines(everything)).of('certificate')).toMatchObject({
      state: 'missing',
      says: 'it is PENDING_VALIDATION',
    });
    clients.acm
      .on(DescribeCertificateCommand)
      .resolves({ Certificate: { Status: 'ISSUED', DomainName: '*.deep.mosvy.example' } });
    expect((await lines(everything)).of('certificate')).toMatchObject({
      state: 'missing',
      says: 'it is for *.deep.mosvy.example, and "webOrigin" is app.mosvy.example',
      mend: expect.stringMatching(/us-east-1$/),
    });
  });

  test('what the profile may not see is said to be not read, and why; that alone keeps nobody from deploying', async () => {
    clients.kms.on(DescribeKeyCommand).rejects(failing('AccessDeniedException'));
    clients.lambda
      .on(GetAccountSettingsCommand)
      .rejects(failing('AccessDeniedException', 'not authorized to perform: lambda:GetAccountSettings'));
    const { all, of } = await lines({ ...everything, keyAdministrators: ['arn:aws:iam::999999999999:role/Keepers'] });
    expect(of('key TH')).toMatchObject({
      state: 'not read',
      says: expect.stringContaining('111111111111 does not let this profile see it'),
    });
    expect(of('calls at once')).toMatchObject({
      state: 'not read',
      says: 'AccessDeniedException: not authorized to perform: lambda:GetAccountSettings',
    });
    expect(of('keyAdministrators: Keepers')).toMatchObject({
      state: 'not read',
      says: 'it is of another account, 999999999999',
    });
    expect(whyNot(all, false)).toBeUndefined();
  });
});
