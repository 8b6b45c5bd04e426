import type { Stack } from 'aws-cdk-lib';
import { ManagedPolicy } from 'aws-cdk-lib/aws-iam';
import type { Function as Lambda } from 'aws-cdk-lib/aws-lambda';
import { CfnSchedule } from 'aws-cdk-lib/aws-scheduler';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { constructId, type FunctionName, type FunctionPlan, functionNames, functionPlans } from './desks.ts';
import type { FailureQueues, Functions } from './functions.ts';
import { allow, failureStatements, type Held } from './statements.ts';

type Woken = { readonly name: FunctionName; readonly every: string; readonly lambda: Lambda; readonly queue: IQueue };

/** Wakes by the clock those functions that the list says; each finds its work by itself, so a missed call is made good by the next. */
export function wakeByTheClock(stack: Stack, held: Held, functions: Functions, failures: FailureQueues): void {
  const woken = functionNames.flatMap((name) => wokenAs(name, functions, failures));
  const policy = new ManagedPolicy(stack, 'MeansSchedule', {
    description: 'Homeward: the schedule wakes what the clock wakes',
    roles: [held.roles.schedule],
    statements: woken.flatMap(({ lambda, queue }) => [
      allow(['lambda:InvokeFunction'], [lambda.functionArn]),
      ...failureStatements(stack, held.keys, queue),
    ]),
  });
  for (const one of woken) schedule(stack, held, one).node.addDependency(policy);
}

function wokenAs(name: FunctionName, functions: Functions, failures: FailureQueues): readonly Woken[] {
  const { every }: FunctionPlan = functionPlans[name];
  const queue = failures[name];
  if (every === undefined) return [];
  if (queue === undefined) throw new Error(`${name} has no queue for what it could not do.`);
  return [{ name, every, lambda: functions[name], queue }];
}

function schedule(stack: Stack, held: Held, { name, every, lambda, queue }: Woken): CfnSchedule {
  return new CfnSchedule(stack, `Schedule${constructId(name)}`, {
    description: `Homeward: wakes ${name}`,
    scheduleExpression: every,
    flexibleTimeWindow: { mode: 'OFF' },
    target: {
      arn: lambda.functionArn,
      roleArn: held.roles.schedule.roleArn,
      retryPolicy: { maximumRetryAttempts: 3, maximumEventAgeInSeconds: 3600 },
      deadLetterConfig: { arn: queue.queueArn },
    },
  });
}
