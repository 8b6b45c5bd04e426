import { GetRoleCommand, IAMClient } from '@aws-sdk/client-iam';
import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm';
import { AssumeRoleCommand, GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';
import { type Asking, asked, clientOf, flagsOf } from './asking.ts';
import { type Line, missing, notRead, ok } from './line.ts';

/** Whether the profile is of the account of cdk.json. */
export function accountLine(asking: Asking): Promise<Line> {
  const about = 'account';
  const { account } = asking.settings;
  return asked(
    about,
    () => new STSClient(clientOf(asking)).send(new GetCallerIdentityCommand({})),
    ({ Account }) =>
      Account === account
        ? ok(about, account)
        : missing(
            about,
            `the profile ${asking.profile} is of ${Account}, and cdk.json names ${account}`,
            'npm run deploy -- --profile NAME, a profile of that account; or "account" in cdk.json',
          ),
  );
}

/** The oldest bootstrap that the templates take: each has a rule that lists those that are too old. */
function oldestBootstrap({ templates }: Asking): number {
  const rules = JSON.stringify(Object.values(templates).map(({ Rules }) => Rules?.['CheckBootstrapVersion'] ?? {}));
  const tooOld = [...rules.matchAll(/"(\d+)"/g)].map(([, version]) => Number(version));
  return Math.max(0, ...tooOld) + 1;
}

/** Whether the account has the bucket and the roles through which the CDK deploys. */
export function bootstrapLine(asking: Asking): Promise<Line> {
  const about = 'bootstrap';
  const { account, region } = asking.settings;
  const Name = Object.values(asking.templates).map(({ Parameters }) => Parameters?.['BootstrapVersion']?.Default)[0];
  const oldest = oldestBootstrap(asking);
  const mend = `npx cdk bootstrap aws://${account}/${region} --profile ${asking.profile}`;
  return asked(
    about,
    () => new SSMClient(clientOf(asking)).send(new GetParameterCommand({ Name: String(Name) })),
    ({ Parameter }) =>
      Number(Parameter?.Value) >= oldest
        ? ok(about, `version ${Parameter?.Value}, ${oldest} is enough`)
        : missing(about, `version ${Parameter?.Value}, ${oldest} is needed`, mend),
    (name) => (name === 'ParameterNotFound' ? missing(about, `${region} was never bootstrapped`, mend) : undefined),
  );
}

/** Whether the profile may take on the role that deploys: what the CDK does first. Nothing is changed by it. */
export function rightsLine(asking: Asking): Promise<Line> {
  const about = 'rights';
  const { account, region, executionRole } = asking.settings;
  const RoleArn = executionRole.replace('-cfn-exec-role-', '-deploy-role-');
  return asked(
    about,
    () =>
      new STSClient(clientOf(asking)).send(
        new AssumeRoleCommand({ RoleArn, RoleSessionName: 'homeward-check', DurationSeconds: 900 }),
      ),
    () => ok(about, 'the profile may deploy'),
    (name) =>
      name === 'AccessDenied' || name === 'AccessDeniedException'
        ? missing(
            about,
            `the profile ${asking.profile} may not take on ${RoleArn}`,
            `allow it sts:AssumeRole on arn:aws:iam::${account}:role/cdk-*-${account}-${region}, once the account is bootstrapped`,
          )
        : undefined,
  );
}

/** Whether each role that key policies and trust policies name is there: KMS and IAM take no policy that names nobody. */
export function roleLines(asking: Asking): Promise<readonly Line[]> {
  const { keyAdministrators, verifiers, seatMakers, restorers, moveKey } = asking.settings;
  const named = { keyAdministrators, verifiers, seatMakers, restorers, 'moveKey.operators': moveKey?.operators ?? [] };
  const lines = Object.entries(named).flatMap(([setting, arns]) => arns.map((arn) => roleLine(asking, setting, arn)));
  return Promise.all(lines);
}

async function roleLine(asking: Asking, setting: string, arn: string): Promise<Line> {
  const about = `${setting}: ${arn.split('/').at(-1)}`;
  const [, , , , account, role = ''] = arn.split(':');
  if (account !== asking.settings.account) return notRead(about, `it is of another account, ${account}`);
  const RoleName = role.split('/').at(-1) ?? '';
  const trust = `{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::${account}:root"},"Action":"sts:AssumeRole"}]}`;
  return asked(
    about,
    () => new IAMClient(clientOf(asking)).send(new GetRoleCommand({ RoleName })),
    () => ok(about, 'the role is there'),
    (name) =>
      name === 'NoSuchEntity' || name === 'NoSuchEntityException'
        ? missing(
            about,
            'there is no such role',
            `aws iam create-role --role-name ${RoleName} --assume-role-policy-document '${trust}' ${flagsOf(asking)}`,
          )
        : undefined,
  );
}
