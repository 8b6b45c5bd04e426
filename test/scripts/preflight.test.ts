import { ACMClient, DescribeCertificateCommand } from '@aws-sdk/client-acm';
import { CloudFormationClient, DescribeStacksCommand, GetTemplateCommand } from '@aws-sdk/client-cloudformation';
import { CloudWatchLogsClient, DescribeResourcePoliciesCommand } from '@aws-sdk/client-cloudwatch-logs';
import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { DescribeKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { GetAccountCommand, GetEmailIdentityCommand, SESv2Client } from '@aws-sdk/client-sesv2';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeEach, describe, expect, test } from 'vitest';
import { printed, whyNot } from '../../scripts/deploy/preflight/line.ts';
import { preflight } from '../../scripts/deploy/preflight/preflight.ts';
import type { Templates } from '../../scripts/synth/templates.ts';
import { keyMove, keyOfThailand, settingsWith } from '../infra/everything-set.ts';

const clients = {
  sts: mockClient(STSClient),
  ssm: mockClient(SSMClient),
  iam: mockClient(IAMClient),
  lambda: mockClient(LambdaClient),
  logs: mockClient(CloudWatchLogsClient),
  stacks: mockClient(CloudFormationClient),
  kms: mockClient(KMSClient),
  acm: mockClient(ACMClient),
  ses: mockClient(SESv2Client),
};

const account = '111122223333';
const alarm = { Type: 'AWS::CloudWatch::Alarm' };
const lambda = { Type: 'AWS::Lambda::Function', Properties: { ReservedConcurrentExecutions: 40 } };
const rule = {
  Assertions: [
    { Assert: { 'Fn::Not': [{ 'Fn::Contains': [['1', '2', '3', '4', '5'], { Ref: 'BootstrapVersion' }] }] } },
  ],
};
const templates: Templates = {
  'Homeward-Data': {
    Resources: {},
    Outputs: {},
    Parameters: { BootstrapVersion: { Default: '/cdk-bootstrap/hnb659fds/version' } },
    Rules: { CheckBootstrapVersion: rule },
  },
  'Homeward-Service': { Resources: { A: alarm, B: alarm, F: lambda } },
};

/** As AWS names what it refuses. */
const failing = (name: string, message = 'said') => Object.assign(new Error(message), { name });

const usual = { account, keyAdministrators: ['Keepers'] };
const everything = {
  ...usual,
  mailFrom: 'notices@mosvy.example',
  alarmAddress: 'duty@mosvy.example',
  webOrigin: 'https://app.mosvy.example',
  webCertificate: 'arn:aws:acm:us-east-1:111122223333:certificate/one',
  countryKeys: { KH: null, TH: keyOfThailand, VN: null, MY: null },
};

async function lines(settings: object = usual, given = templates) {
  const asking = { profile: 'p', settings: settingsWith(settings as Record<string, unknown>), templates: given };
  const all = await preflight(asking);
  return { all, of: (about: string) => all.find((line) => line.about === about) };
}

/** An account nobody has used: no bootstrap, no roles, no stacks, ten calls at once, mail in the sandbox. */
function bareAccount(): void {
  for (const client of Object.values(clients)) client.reset();
  clients.sts
    .on(GetCallerIdentityCommand)
    .resolves({ Account: account, Arn: `arn:aws:sts::${account}:assumed-role/Admin/me` });
  clients.sts.on(AssumeRoleCommand).rejects(failing('AccessDenied', 'not authorized to perform: sts:AssumeRole'));
  clients.ssm.on(GetParameterCommand).rejects(failing('ParameterNotFound'));
  clients.iam.on(GetRoleCommand).rejects(failing('NoSuchEntityException'));
  clients.lambda
    .on(GetAccountSettingsCommand)
    .resolves({ AccountLimit: { ConcurrentExecutions: 10, UnreservedConcurrentExecutions: 10 } });
  clients.logs.on(DescribeResourcePoliciesCommand).resolves({ resourcePolicies: [] });
  clients.stacks.rejects(failing('ValidationError', 'Stack with id Homeward-Data does not exist'));
  clients.kms.on(DescribeKeyCommand).rejects(failing('NotFoundException'));
  clients.acm.on(DescribeCertificateCommand).rejects(failing('ResourceNotFoundException'));
  clients.ses.on(GetEmailIdentityCommand).rejects(failing('NotFoundException'));
  clients.ses
    .on(GetAccountCommand)
    .resolves({ ProductionAccessEnabled: false, SendingEnabled: true, SendQuota: { Max24HourSend: 200 } });
}

/** One that was bootstrapped and has the roles, and still the limits of a new account. */
function smallAccount(): void {
  bareAccount();
  clients.sts.on(AssumeRoleCommand).resolves({});
  clients.ssm.on(GetParameterCommand).resolves({ Parameter: { Value: '30' } });
  clients.iam.on(GetRoleCommand).resolves({});
}

/** One that has all that everything set asks for. */
function readyAccount(): void {
  smallAccount();
  clients.lambda.on(GetAccountSettingsCommand).resolves({ AccountLimit: { ConcurrentExecutions: 1000 } });
  clients.stacks
    .on(DescribeStacksCommand)
    .resolves({ Stacks: [{ StackName: 's', CreationTime: new Date(0), StackStatus: 'UPDATE_COMPLETE' }] });
  clients.stacks.on(GetTemplateCommand).resolves({ TemplateBody: '{"Resources":{}}' });
  clients.kms.on(DescribeKeyCommand).resolves({
    KeyMetadata: { KeyId: 'k', KeyState: 'Enabled', KeySpec: 'SYMMETRIC_DEFAULT', KeyUsage: 'ENCRYPT_DECRYPT' },
  });
  clients.acm
    .on(DescribeCertificateCommand)
    .resolves({ Certificate: { Status: 'ISSUED', DomainName: '*.mosvy.example' } });
  clients.ses.on(GetEmailIdentityCommand).resolves({ VerifiedForSendingStatus: true });
  clients.ses
    .on(GetAccountCommand)
    .resolves({ ProductionAccessEnabled: true, SendingEnabled: true, SendQuota: { Max24HourSend: 50_000 } });
}

beforeEach(bareAccount);

describe('a bare account', () => {
  test('has each thing that is missing said, with the command that mends it, and nothing is made', async () => {
    const { all } = await lines(usual, { ...templates, 'Homeward-Service': { Resources: { A: alarm, B: alarm } } });
    expect(printed(all)).toMatchInlineSnapshot(`
      [
        "✔ ok        account                     111122223333",
        "✘ missing   bootstrap                   ap-southeast-1 was never bootstrapped",
        "                                        → npx cdk bootstrap aws://111122223333/ap-southeast-1 --profile p",
        "✘ missing   rights                      the profile p may not take on arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-111122223333-ap-southeast-1",
        "                                        → allow it sts:AssumeRole on arn:aws:iam::111122223333:role/cdk-*-111122223333-ap-southeast-1, once the account is bootstrapped",
        "✘ missing   keyAdministrators: Keepers  there is no such role",
        "                                        → aws iam create-role --role-name Keepers --assume-role-policy-document '{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::111122223333:root"},"Action":"sts:AssumeRole"}]}' --profile p --region ap-southeast-1",
        "✔ ok        calls at once               the account runs 10, 0 of them reserved: enough to begin, not for a truck and its reports; more: aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value 1000 --profile p --region ap-southeast-1",
        "✔ ok        policies of logs            0 of 10 are there",
        "✔ ok        stack Homeward-Data         not there yet: it will be made",
        "✔ ok        stack Homeward-Service      not there yet: it will be made",
        "✔ ok        stack Homeward-Api          not there yet: it will be made",
        "✔ ok        stack Homeward-Web          not there yet: it will be made",
        "✔ ok        exports                     none is taken away that another stack imports",
        "✔ ok        certificate                 none is set: the app has an address of AWS’s",
        "! deaf      mail to anybody             the account is in the sandbox of SES: mail goes to verified addresses alone, 200 a day",
        "                                        → aws sesv2 put-account-details --production-access-enabled --mail-type TRANSACTIONAL --website-url URL --use-case-description TEXT --profile p --region ap-southeast-1",
        "! deaf      alarms                      "alarmAddress" is null: 2 alarms that nobody reads",
        "                                        → "alarmAddress" in cdk.json, an address that somebody reads by day and night",
        "! deaf      sender of mail              "mailFrom" is null: notices go out as notices@homeward.invalid, which no server takes",
        "                                        → "mailFrom" in cdk.json, an address on a domain of yours",
        "✔ ok        address                     "webOrigin" is null: a first deployment tells the address, and nobody signs in before the second",
      ]
    `);
    expect(whyNot(all, true)).toBe(
      'Nothing was made: bootstrap, rights, keyAdministrators: Keepers would make the deployment fail. What mends it stands above.',
    );
  });

  test('is not asked anything that changes it', async () => {
    await lines(everything);
    const sent = Object.values(clients).flatMap((client) => client.calls().map(({ args }) => args[0].constructor.name));
    expect(sent.filter((name) => !/^(Get|Describe|AssumeRole)/.test(name))).toEqual([]);
    expect(sent.length).toBeGreaterThan(12);
  });
});

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
