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
import { preflight } from '../../../scripts/deploy/preflight/preflight.ts';
import type { Templates } from '../../../scripts/synth/templates.ts';
import { keyOfThailand, settingsWith } from '../../infra/everything-set.ts';

/** The clients of AWS, each answering as it was recorded. */
export const clients = {
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

export const account = '111122223333';
export const alarm = { Type: 'AWS::CloudWatch::Alarm' };
const lambda = { Type: 'AWS::Lambda::Function', Properties: { ReservedConcurrentExecutions: 40 } };
const rule = {
  Assertions: [
    { Assert: { 'Fn::Not': [{ 'Fn::Contains': [['1', '2', '3', '4', '5'], { Ref: 'BootstrapVersion' }] }] } },
  ],
};
export const templates: Templates = {
  'Homeward-Data': {
    Resources: {},
    Outputs: {},
    Parameters: { BootstrapVersion: { Default: '/cdk-bootstrap/hnb659fds/version' } },
    Rules: { CheckBootstrapVersion: rule },
  },
  'Homeward-Service': { Resources: { A: alarm, B: alarm, F: lambda } },
};

/** As AWS names what it refuses. */
export const failing = (name: string, message = 'said') => Object.assign(new Error(message), { name });

export const usual = { account, keyAdministrators: ['Keepers'] };
export const everything = {
  ...usual,
  mailFrom: 'notices@mosvy.example',
  alarmAddress: 'duty@mosvy.example',
  webOrigin: 'https://app.mosvy.example',
  webCertificate: 'arn:aws:acm:us-east-1:111122223333:certificate/one',
  countryKeys: { KH: null, TH: keyOfThailand, VN: null, MY: null },
};

export async function lines(settings: object = usual, given = templates) {
  const asking = { profile: 'p', settings: settingsWith(settings as Record<string, unknown>), templates: given };
  const all = await preflight(asking);
  return { all, of: (about: string) => all.find((line) => line.about === about) };
}

/** An account nobody has used: no bootstrap, no roles, no stacks, ten calls at once, mail in the sandbox. */
export function bareAccount(): void {
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
export function smallAccount(): void {
  bareAccount();
  clients.sts.on(AssumeRoleCommand).resolves({});
  clients.ssm.on(GetParameterCommand).resolves({ Parameter: { Value: '30' } });
  clients.iam.on(GetRoleCommand).resolves({});
}

/** One that has all that everything set asks for. */
export function readyAccount(): void {
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
