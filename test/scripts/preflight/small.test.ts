import { DescribeStacksCommand, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { DescribeResourcePoliciesCommand } from '@aws-sdk/client-cloudwatch-logs';
import { GetParameterCommand } from '@aws-sdk/client-ssm';
import { beforeEach, describe, expect, test } from 'vitest';
import { whyNot } from '../../../scripts/deploy/preflight/line.ts';
import { account, alarm, clients, lines, smallAccount, templates, usual } from './recorded.ts';

describe('a small account', () => {
  beforeEach(smallAccount);

  test('may be deployed to as the settings come, once it is said that it may be deaf', async () => {
    const { all, of } = await lines(usual, { ...templates, 'Homeward-Service': { Resources: { A: alarm, B: alarm } } });
    expect(of('calls at once')).toMatchObject({
      state: 'ok',
      says: expect.stringMatching(/^the account runs 10, 0 of them reserved: .*L-B99A9384/),
    });
    expect(all.filter(({ state }) => state === 'deaf').map(({ about }) => about)).toEqual([
      'mail to anybody',
      'alarms',
      'sender of mail',
    ]);
    expect(whyNot(all, false)).toBe(
      'Nothing was made: the platform would stand and not reach people (mail to anybody, alarms, sender of mail). Mend it, or say --anyway.',
    );
    expect(whyNot(all, true)).toBeUndefined();
  });

  test('is not deployed to when more is reserved than it lets', async () => {
    const { of } = await lines();
    expect(of('calls at once')).toMatchObject({
      state: 'missing',
      says: '"concurrency" reserves 40 of the account’s 10, of which 100 must stay free',
      mend: expect.stringMatching(/^"concurrency": \{\} in cdk\.json; or aws service-quotas/),
    });
  });

  test('whose bootstrap is too old, or whose policies of logs are all taken, is not deployed to', async () => {
    clients.ssm.on(GetParameterCommand).resolves({ Parameter: { Value: '5' } });
    const taken = Array.from({ length: 10 }, (_, at) => ({ policyName: `P${at}` }));
    clients.logs.on(DescribeResourcePoliciesCommand).resolves({ resourcePolicies: taken });
    const { of } = await lines();
    expect(of('bootstrap')).toMatchObject({
      state: 'missing',
      says: 'version 5, 6 is needed',
      mend: `npx cdk bootstrap aws://${account}/ap-southeast-1 --profile p`,
    });
    expect(of('policies of logs')).toMatchObject({
      state: 'missing',
      says: expect.stringMatching(/^all 10 are taken \(P0, /),
    });
    clients.logs
      .on(DescribeResourcePoliciesCommand)
      .resolves({ resourcePolicies: [...taken.slice(1), { policyName: 'AWSLogDeliveryWrite20150319' }] });
    expect((await lines()).of('policies of logs')?.state).toBe('ok');
  });

  test.each([
    ['ROLLBACK_COMPLETE', 'ok', undefined],
    ['ROLLBACK_FAILED', 'ok', undefined],
    ['DELETE_FAILED', 'missing', 'delete-stack'],
    ['CREATE_IN_PROGRESS', 'missing', 'wait stack-exists'],
    ['UPDATE_ROLLBACK_FAILED', 'missing', 'continue-update-rollback'],
    ['UPDATE_ROLLBACK_COMPLETE', 'ok', undefined],
    ['REVIEW_IN_PROGRESS', 'ok', undefined],
    ['CREATE_COMPLETE', 'ok', undefined],
  ])('with a stack in the state %s: %s', async (StackStatus, state, verb) => {
    clients.stacks.on(DescribeStacksCommand).resolves({
      Stacks: [{ StackName: 's', CreationTime: new Date(0), StackStatus: StackStatus as 'CREATE_COMPLETE' }],
    });
    const line = (await lines()).of('stack Homeward-Data');
    expect(line?.state).toBe(state);
    if (verb)
      expect(line?.mend).toBe(
        `aws cloudformation ${verb} --stack-name Homeward-Data --profile p --region ap-southeast-1`,
      );
  });

  test('with a stack that failed and is protected, because nobody could take it away', async () => {
    const failed = { StackName: 's', CreationTime: new Date(0), StackStatus: 'ROLLBACK_COMPLETE' } as const;
    clients.stacks.on(DescribeStacksCommand).resolves({ Stacks: [{ ...failed, EnableTerminationProtection: true }] });
    expect((await lines()).of('stack Homeward-Data')).toMatchObject({
      state: 'missing',
      mend: 'aws cloudformation update-termination-protection --no-enable-termination-protection --stack-name Homeward-Data --profile p --region ap-southeast-1',
    });
  });

  test('whose stack imports what the new templates export no more is not deployed to', async () => {
    const deployed = (stack: string) =>
      stack === 'Homeward-Data'
        ? { Resources: {}, Outputs: { K: { Value: 'arn', Export: { Name: 'Data:Key' } } } }
        : { Resources: { F: { Type: 'T', Properties: { Key: { 'Fn::ImportValue': 'Data:Key' } } } } };
    clients.stacks
      .on(GetTemplateCommand)
      .callsFake(({ StackName }) => ({ TemplateBody: JSON.stringify(deployed(StackName)) }));
    expect((await lines()).of('exports')).toMatchObject({
      state: 'missing',
      says: expect.stringMatching(/^Homeward-Data: the export Data:Key is in use by Homeward-/),
    });
  });
});
