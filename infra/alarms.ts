import { Duration, type Stack } from 'aws-cdk-lib';
import { type Alarm, ComparisonOperator, type Metric, Stats, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Rule } from 'aws-cdk-lib/aws-events';
import { SnsTopic } from 'aws-cdk-lib/aws-events-targets';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { FilterPattern, MetricFilter } from 'aws-cdk-lib/aws-logs';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import { constructId, type FunctionName, functionNames } from './desks.ts';
import type { FailureQueues, Functions } from './functions.ts';
import type { Keys } from './keys.ts';
import type { Settings } from './settings.ts';

/** Few alarms, each of which somebody must act on: work left lying, a function failing or held back, a key about to go. */
export function makeAlarms(
  stack: Stack,
  settings: Settings,
  keys: Keys,
  functions: Functions,
  failures: FailureQueues,
): void {
  const topic = alarmTopic(stack, settings, keys);
  const period = Duration.minutes(5);
  const alarm = (id: string, metric: Metric, description: string): Alarm => {
    const made = metric.createAlarm(stack, `Alarm${constructId(id)}`, {
      alarmDescription: `Homeward: ${description}`,
      threshold: 1,
      evaluationPeriods: 1,
      comparisonOperator: ComparisonOperator.GREATER_THAN_OR_EQUAL_TO_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    made.addAlarmAction(new SnsAction(topic));
    return made;
  };
  for (const name of functionNames) {
    const waiting = failures[name]?.metricApproximateNumberOfMessagesVisible({ period, statistic: Stats.MAXIMUM });
    if (waiting !== undefined) alarm(`${name}-failures`, waiting, `${name} left something undone`);
    alarm(`${name}-errors`, functions[name].metricErrors({ period }), `${name} fails`);
    if (!fewAtATime.includes(name))
      alarm(`${name}-throttles`, functions[name].metricThrottles({ period }), `${name} is held back`);
  }
  for (const desk of ['trail', 'casework'] as const)
    alarm(`${desk}-called`, called(stack, desk, functions), `${desk} calls somebody`);
  watchKeys(stack, topic);
}

/**
 * Of these few run at a time on purpose: being held back says nothing. What waits is tried again for an hour, and what is
 * left undone then lies in the function's queue, which has its own alarm.
 */
const fewAtATime: readonly FunctionName[] = ['trail', 'clocks'];

/** Functions whose own log calls for somebody: a honey case was opened, or somebody looked up too many cases. A desk is heard as one. */
const callingInTheirLog = { trail: ['trail'], casework: ['casework', 'casework-files'] } as const;

function called(stack: Stack, desk: keyof typeof callingInTheirLog, functions: Functions): Metric {
  const [metric] = callingInTheirLog[desk].map((name) =>
    new MetricFilter(stack, `Called${constructId(name)}`, {
      logGroup: functions[name].logGroup,
      filterPattern: FilterPattern.stringValue('$.message', '=', 'alarm'),
      metricNamespace: 'Homeward',
      metricName: `${desk}-called`,
    }).metric({ period: Duration.minutes(1), statistic: Stats.SUM }),
  );
  return metric as Metric;
}

function alarmTopic(stack: Stack, { alarmAddress }: Settings, keys: Keys): Topic {
  // By its ARN: the policy of the key is written in one place, not added to from here.
  const masterKey = Key.fromKeyArn(stack, 'AlarmsKey', keys.logs.keyArn);
  const topic = new Topic(stack, 'Alarms', { displayName: 'Homeward', masterKey, enforceSSL: true });
  topic.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': stack.account } },
    }),
  );
  if (alarmAddress !== null) topic.addSubscription(new EmailSubscription(alarmAddress));
  return topic;
}

/** Needs a CloudTrail trail in the account. Whoever replaces a key's policy could let themselves in: that must be seen. */
function watchKeys(stack: Stack, topic: Topic): void {
  new Rule(stack, 'KeysInDanger', {
    description: 'Homeward: a key was disabled, is to be deleted, or has a new policy',
    eventPattern: {
      source: ['aws.kms'],
      detailType: ['AWS API Call via CloudTrail'],
      detail: { eventName: ['ScheduleKeyDeletion', 'DisableKey', 'PutKeyPolicy', 'CreateGrant', 'DisableKeyRotation'] },
    },
    targets: [new SnsTopic(topic)],
  });
}
