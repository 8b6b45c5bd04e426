import type { Template } from './template.ts';
import { resourcesOfType } from './template.ts';

/** The queues and topics of the template that take what failed, held in memory and read in process. */
export type Queues = {
  readonly send: (arn: string, message: unknown) => void;
  /** The messages of a queue by its construct id, name or ARN, oldest first. Throws when the template has no such queue. */
  readonly messages: (name: string) => readonly unknown[];
  readonly names: () => readonly string[];
};

/** Opens every queue and topic of the template, empty. */
export function openQueues(template: Template): Queues {
  const resources = resourcesOfType(template, 'AWS::SQS::Queue', 'AWS::SNS::Topic');
  const byArn = new Map(resources.map((resource) => [resource.arn, [] as unknown[]] as const));
  const arnOf = (name: string) =>
    resources.find((resource) =>
      [resource.arn, resource.constructId, resource.logicalId, resource.arn.split(':').at(-1)].includes(name),
    )?.arn ?? name;
  const queue = (name: string) => {
    const found = byArn.get(arnOf(name));
    if (!found) throw new Error(`The template has no queue ${name}.`);
    return found;
  };
  return {
    send: (arn, message) => void queue(arn).push(message),
    messages: queue,
    names: () => resources.map((resource) => resource.arn.split(':').at(-1) ?? ''),
  };
}
