import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, expect, test } from 'vitest';
import { stackNames } from '../../infra/protection.ts';
import { deployedOutputs } from '../../scripts/deploy/deployed-outputs.ts';
import { targetOf } from '../../scripts/deploy/settings.ts';

const client = mockClient(CloudFormationClient);
beforeEach(() => client.reset());

const target = targetOf(['--profile', 'p', '--try'], { account: '111122223333', region: 'ap-southeast-1' });
const failing = (name: string) => Object.assign(new Error('said'), { name });

test('what each stack gave is read of the stack itself, so that whoever tries it need not have deployed it', async () => {
  client.on(DescribeStacksCommand).callsFake(({ StackName }) => ({
    Stacks: [{ Outputs: StackName === 'Homeward-Web' ? [{ OutputKey: 'WebAddress', OutputValue: 'https://w' }] : [] }],
  }));
  const outputs = await deployedOutputs(target);
  expect(Object.keys(outputs)).toEqual([...stackNames]);
  expect(outputs['Homeward-Web']).toEqual({ WebAddress: 'https://w' });
});

test.each([
  ['ValidationError', 'The profile p sees no stack Homeward-Data in ap-southeast-1: deploy to 111122223333 first.'],
  [
    'CredentialsProviderError',
    'The profile p has no credentials that are good now: aws sso login --profile p, or another profile.',
  ],
])('%s is told in one sentence', async (name, says) => {
  client.on(DescribeStacksCommand).rejects(failing(name));
  await expect(deployedOutputs(target)).rejects.toThrow(says);
});
