import type { Stack } from 'aws-cdk-lib';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { FailureQueues, Functions } from './functions.ts';
import { allow, failureStatements, type Held } from './statements.ts';

/** Wakes `clocks` every five minutes; it finds its work by due dates, so a missed call is made good by the next. */
export function wakeClocks(stack: Stack, held: Held, functions: Functions, failures: FailureQueues): void {
  const queue = failures.clocks;
  if (queue === undefined) throw new Error('The clocks have no queue for what they could not do.');
  const policy = new ManagedPolicy(stack, 'MeansSchedule', {
    description: 'Homeward: the schedule wakes the clocks',
    roles: [held.roles.schedule],
    statements: [
      allow(['lambda:InvokeFunction'], [functions.clocks.functionArn]),
      ...failureStatements(stack, held.keys, queue),
    ],
  });
  const schedule = new CfnSchedule(stack, 'ScheduleClocks', {
    description: 'Homeward: reminders and sealed months',
    scheduleExpression: 'rate(5 minutes)',
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: functions.clocks.functionArn,
      roleArn: held.roles.schedule.roleArn,
      retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 },
      deadLetterConfig: { arn: queue.queueArn },
    },
  });
  schedule.node.addDependency(policy);
}
