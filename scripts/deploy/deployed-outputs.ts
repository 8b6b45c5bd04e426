import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { stackNames } from '../../infra/protection.ts';
import { Stop } from '../run/verb.ts';
import type { Outputs } from './outputs.ts';
import { noCredentials, wait } from './preflight/asking.ts';
import type { Target } from './settings.ts';

/** What the stacks that stand gave when they were deployed, by whomever. Throws a sentence on a stack that there is not. */
export async function deployedOutputs({ profile, account, region }: Target): Promise<Outputs> {
  const client = new CloudFormationClient({ profile, region, maxAttempts: 2, requestHandler: wait });
  const read = stackNames.map(async (StackName) => {
    try {
      const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
      const given = Stacks[0]?.Outputs ?? [];
      return [StackName, Object.fromEntries(given.map((one) => [one.OutputKey, one.OutputValue]))] as const;
    } catch (error) {
      const { name } = error as Error;
      if (noCredentials.test(name))
        throw new Stop(
          `The profile ${profile} has no credentials that are good now: aws sso login --profile ${profile}, or another profile.`,
        );
      if (name !== 'ValidationError') throw error;
      throw new Stop(`The profile ${profile} sees no stack ${StackName} in ${region}: deploy to ${account} first.`);
    }
  });
  return Object.fromEntries(await Promise.all(read)) as Outputs;
}
