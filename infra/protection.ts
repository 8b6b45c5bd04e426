import type { Stack } from 'aws-cdk-lib';

/** The four stacks, in the order in which they are made. */
export const stackNames = ['Homeward-Data', 'Homeward-Service', 'Homeward-Api', 'Homeward-Web'] as const;

/**
 * Names of stacks as `unprotected` gives them: a list, or one text with commas, as a command's argument is. Throws one sentence on a
 * stack that there is not.
 */
export function unprotectedStacks(value: unknown): readonly string[] {
  const given: unknown = typeof value === 'string' ? value.split(',') : (value ?? []);
  if (!Array.isArray(given)) throw new Error('cdk.json: "unprotected" is neither a list nor one text with commas.');
  const named = given.filter(Boolean);
  const unknown = named.find((name) => !stackNames.some((one) => one === name));
  if (unknown === undefined) return named.map(String);
  throw new Error(`cdk.json: "unprotected" names ${unknown}, which is none of ${stackNames.join(', ')}.`);
}

/**
 * Whether what this stack holds may not be deleted. Protection comes with the second pass of a first deployment: what protects a whole
 * stack from people would keep CloudFormation from taking a failed one away, and the next try would meet what is left of it.
 */
export function isProtected(stack: Stack, { unprotected }: { readonly unprotected: readonly string[] }): boolean {
  return !unprotected.includes(stack.stackName);
}

/** CloudFormation's role as `cdk bootstrap` names it, under the qualifier that the stacks are made with. */
export function executionRole(account: string, region: string, qualifier: unknown): string {
  return `arn:aws:iam::${account}:role/cdk-${qualifier ?? 'hnb659fds'}-cfn-exec-role-${account}-${region}`;
}
