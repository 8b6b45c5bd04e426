import { CloudWatchLogsClient, DescribeResourcePoliciesCommand } from '@aws-sdk/client-cloudwatch-logs';
import { GetAccountSettingsCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { limits, quotas } from '@homeward/local/limits';
import { type Asking, asked, clientOf, flagsOf } from './asking.ts';
import { type Line, missing, ok } from './line.ts';

/** Whether the account lets so many calls be reserved as the templates ask for, and how many it runs at once in all. */
export function concurrencyLine(asking: Asking): Promise<Line> {
  const about = 'calls at once';
  const reserved = Object.values(asking.templates)
    .flatMap(({ Resources }) => Object.values(Resources))
    .reduce((sum, { Properties }) => sum + Number(Properties?.['ReservedConcurrentExecutions'] ?? 0), 0);
  return asked(
    about,
    () => new LambdaClient(clientOf(asking)).send(new GetAccountSettingsCommand({})),
    ({ AccountLimit }) => {
      const quota = AccountLimit?.ConcurrentExecutions ?? 0;
      const free = quota - reserved;
      const more = `aws service-quotas request-service-quota-increase --service-code lambda --quota-code L-B99A9384 --desired-value ${limits.concurrency.most} ${flagsOf(asking)}`;
      if (reserved > 0 && free < quotas.unreserved.most)
        return missing(
          about,
          `"concurrency" reserves ${reserved} of the account’s ${quota}, of which ${quotas.unreserved.most} must stay free`,
          `"concurrency": {} in cdk.json; or ${more}`,
        );
      const small =
        quota < limits.concurrency.most ? `: enough to begin, not for a truck and its reports; more: ${more}` : '';
      return ok(about, `the account runs ${quota}, ${reserved} of them reserved${small}`);
    },
  );
}

/** Whether there is room for the policy that lets the API write its access log: AWS makes it, once an account. */
export function logPolicyLine(asking: Asking): Promise<Line> {
  const about = 'policies of logs';
  const { most } = quotas.logPolicies;
  return asked(
    about,
    () => new CloudWatchLogsClient(clientOf(asking)).send(new DescribeResourcePoliciesCommand({ limit: most })),
    ({ resourcePolicies = [] }) => {
      const there = resourcePolicies.some(({ policyName }) => policyName?.startsWith('AWSLogDeliveryWrite'));
      if (there || resourcePolicies.length < most) return ok(about, `${resourcePolicies.length} of ${most} are there`);
      const names = resourcePolicies.map(({ policyName }) => policyName).join(', ');
      return missing(
        about,
        `all ${most} are taken (${names}), and the API’s access log needs one`,
        `aws logs delete-resource-policy --policy-name NAME ${flagsOf(asking)}`,
      );
    },
  );
}
