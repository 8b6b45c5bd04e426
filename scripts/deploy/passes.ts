import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { stackNames } from '../../infra/protection.ts';
import type { Target } from './settings.ts';

/** Which stacks are protected already; those that there are not are not. Throws what CloudFormation says when it refuses to tell. */
export async function protectedStacks({ profile, region }: Target): Promise<readonly string[]> {
  const client = new CloudFormationClient({ profile, region });
  const seen = stackNames.map(async (StackName) => {
    try {
      const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName }));
      return Stacks[0]?.EnableTerminationProtection === true ? [StackName] : [];
    } catch (error) {
      // What CloudFormation says of a stack that there is not; the name was right.
      if ((error as Error).name === 'ValidationError') return [];
      throw error;
    }
  });
  return (await Promise.all(seen)).flat();
}

/**
 * The passes of one deployment, each with the stacks that stay unprotected in it. A stack that was never whole is made without protection
 * first: CloudFormation could take a failed one away again, and the next try meets nothing of it. Protection follows in a second pass,
 * when all of them stand. A platform that stands is deployed in one.
 */
export function passesOf(isProtected: readonly string[]): readonly (readonly string[])[] {
  const open = stackNames.filter((name) => !isProtected.includes(name));
  return open.length === 0 ? [[]] : [open, []];
}
