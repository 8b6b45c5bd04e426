import type { Stack } from 'aws-cdk-lib';
import { EventBus, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import { CfnConfigurationSet, CfnConfigurationSetEventDestination } from 'aws-cdk-lib/aws-ses';
import type { Functions } from './functions.ts';
import { mailsName } from './mails-name.ts';

/** A mail that comes back, or that somebody calls unwanted, is told to `notices`: nothing more is sent to such an address. */
export function hearBounces(stack: Stack, { notices }: Functions): void {
  const mails = new CfnConfigurationSet(stack, 'Mails', { name: mailsName });
  const bus = EventBus.fromEventBusName(stack, 'Bus', 'default');
  const destination = new CfnConfigurationSetEventDestination(stack, 'MailsTold', {
    configurationSetName: mailsName,
    eventDestination: {
      name: 'bounces',
      enabled: true,
      matchingEventTypes: ['bounce', 'complaint'],
      eventBridgeDestination: { eventBusArn: bus.eventBusArn },
    },
  });
  // It names the set by text alone, so the CDK does not see which comes first.
  destination.addResourceDependency(mails);
  new Rule(stack, 'RuleBounces', {
    description: 'Homeward: a mail came back',
    eventPattern: { source: ['aws.ses'], detailType: ['Email Bounced', 'Email Complaint Received'] },
    targets: [new LambdaFunction(notices)],
  });
}
