import { GetCallerIdentityCommand } from '@aws-sdk/client-sts';
import { beforeEach, describe, expect, test } from 'vitest';
import { whyNot } from '../../../scripts/deploy/preflight/line.ts';
import { account, bareAccount, clients, failing, lines } from './recorded.ts';

beforeEach(bareAccount);

describe('before anything is asked', () => {
  test('a profile without credentials is told so in one sentence, with what could not be read', async () => {
    clients.sts
      .on(GetCallerIdentityCommand)
      .rejects(failing('CredentialsProviderError', 'Could not resolve credentials'));
    const { all } = await lines();
    expect(all.map(({ about }) => about)).toEqual(['credentials', 'alarms', 'sender of mail', 'address']);
    expect(all[0]).toEqual({
      about: 'credentials',
      state: 'missing',
      says: 'the profile p has none that are good now, so nothing was read of account, bootstrap, rights, roles, calls at once, policies of logs, stacks, exports, keys, certificate and mail',
      mend: 'aws sso login --profile p, or another profile',
    });
  });

  test('an AWS that does not answer is told so in one sentence, and nothing is made', async () => {
    clients.sts.on(GetCallerIdentityCommand).rejects(failing('TimeoutError', 'Socket timed out'));
    const { all } = await lines();
    expect(all.map(({ about }) => about)).toEqual(['an answer of AWS', 'alarms', 'sender of mail', 'address']);
    expect(all[0]).toMatchObject({
      state: 'missing',
      says: 'nothing was read of the account: TimeoutError: Socket timed out',
    });
    expect(whyNot(all, true)).toBe(
      'Nothing was made: the deployment would fail for want of an answer of AWS. What mends it stands above.',
    );
  });

  test('a profile of another account is asked nothing more', async () => {
    clients.sts.on(GetCallerIdentityCommand).resolves({ Account: '999999999999' });
    const { all } = await lines();
    expect(all[0]).toMatchObject({
      state: 'missing',
      says: `the profile p is of 999999999999, and cdk.json names ${account}`,
    });
    expect(all).toHaveLength(4);
    expect(clients.ssm.calls()).toEqual([]);
  });
});
