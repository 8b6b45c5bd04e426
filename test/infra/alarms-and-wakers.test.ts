import { describe, expect, it } from 'vitest';
import { constructId, functionPlans } from '../../infra/desks.ts';
import { type Cloud, cloudOf, ofType, pointsTo } from './cloud.ts';
import { usualSynthesis } from './usual.ts';

const cloud = cloudOf(usualSynthesis().templates);

/** The name that stands in AWS for what a reference points to. */
function named(reference: unknown): string {
  const { FunctionName, LogGroupName, TableName, RoleName } = cloud[pointsTo(reference)]?.Properties ?? {};
  return FunctionName ?? LogGroupName ?? TableName ?? RoleName ?? withoutHash(pointsTo(reference).split('/')[1] ?? '');
}

/** A logical id as it is written in `infra`: what has no name of its own is known by it. */
function withoutHash(id: string): string {
  return id.replace(/[0-9A-F]{8}$/, '');
}

/** The queue of a function: `facts` → `FailuresFacts`. */
function failures(name: string): string {
  return `Failures${constructId(name)}`;
}

function all(of: Cloud, type: string) {
  return ofType(of, type).map(([, { Properties }]) => Properties);
}

const names = Object.keys(functionPlans);
const background = ['facts', 'notices', 'trail', 'clocks'];

type Watching = Readonly<Record<'Namespace' | 'MetricName' | 'Period' | 'Statistic', string>> & {
  readonly Dimensions?: readonly { readonly Name: string; readonly Value: unknown }[];
};

/** What an alarm watches, in one line: metric, of what, over how long, reckoned how. */
function watches({ Namespace, MetricName, Dimensions = [], Period, Statistic }: Watching): string {
  const of = Dimensions.map(({ Name, Value }) => `${Name}=${named(Value)}`);
  return [Namespace, MetricName, ...of, `${Period} s`, Statistic].join(' ');
}

describe('alarms', () => {
  const alarms = all(cloud, 'AWS::CloudWatch::Alarm');

  it('watch these metrics of these things, over these times, and no others', () => {
    const expected = [
      ...names.map((name) => `AWS/Lambda Errors FunctionName=homeward-${name} 300 s Sum`),
      // Of the trail and the clocks few run at a time: to be held back is no news, and their queues have alarms.
      ...names
        .filter((name) => !['trail', 'clocks'].includes(name))
        .map((name) => `AWS/Lambda Throttles FunctionName=homeward-${name} 300 s Sum`),
      ...background.map(
        (name) => `AWS/SQS ApproximateNumberOfMessagesVisible QueueName=${failures(name)} 300 s Maximum`,
      ),
      'Homeward trail-called 60 s Sum',
      'Homeward casework-called 60 s Sum',
    ];
    expect(alarms.map(watches).sort()).toEqual(expected.sort());
  });

  it('ring at the first one, once, and silence is no danger', () => {
    for (const alarm of alarms)
      expect(alarm, alarm.AlarmDescription).toMatchObject({
        ComparisonOperator: 'GreaterThanOrEqualToThreshold',
        Threshold: 1,
        EvaluationPeriods: 1,
        TreatMissingData: 'notBreaching',
      });
  });

  it('all tell the one topic that CloudWatch of this account alone may speak to, under a customer key', () => {
    const [[id = '', topic] = []] = ofType(cloud, 'AWS::SNS::Topic');
    for (const { AlarmActions, AlarmDescription } of alarms)
      expect(AlarmActions.map(pointsTo), AlarmDescription).toEqual([id]);
    expect(pointsTo(topic?.Properties.KmsMasterKeyId)).toMatch(/\/KeyLogs/);
    const [policy] = all(cloud, 'AWS::SNS::TopicPolicy');
    const speaking = policy.PolicyDocument.Statement.filter(
      ({ Effect, Principal }: Record<string, Record<string, unknown>>) =>
        String(Effect) === 'Allow' && Principal?.['Service'] === 'cloudwatch.amazonaws.com',
    );
    expect(speaking).toEqual([
      expect.objectContaining({
        Action: 'sns:Publish',
        Condition: { StringEquals: { 'aws:SourceAccount': '000000000000' } },
      }),
    ]);
  });

  it('of what a function calls out are fed by that word in its own log', () => {
    const filters = all(cloud, 'AWS::Logs::MetricFilter');
    const told = filters.map(({ LogGroupName, FilterPattern, MetricTransformations }) => ({
      log: named(LogGroupName),
      pattern: FilterPattern,
      metrics: MetricTransformations,
    }));
    const callers = { trail: 'trail', casework: 'casework', 'casework-files': 'casework' };
    const wanted = Object.entries(callers).map(([name, desk]) => ({
      log: `/homeward/${name}`,
      pattern: '{ $.message = "alarm" }',
      metrics: [{ MetricName: `${desk}-called`, MetricNamespace: 'Homeward', MetricValue: '1' }],
    }));
    expect(told).toEqual(wanted);
  });

  it('hear of every way in which a key comes into danger', () => {
    const rule = all(cloud, 'AWS::Events::Rule').find(({ EventPattern }) => EventPattern.source.includes('aws.kms'));
    expect(rule).toMatchObject({ State: 'ENABLED' });
    expect(rule.EventPattern).toEqual({
      source: ['aws.kms'],
      'detail-type': ['AWS API Call via CloudTrail'],
      detail: { eventName: ['ScheduleKeyDeletion', 'DisableKey', 'PutKeyPolicy', 'CreateGrant', 'DisableKeyRotation'] },
    });
    expect(rule.Targets.map(({ Arn }: { readonly Arn: string }) => cloud[pointsTo(Arn)]?.Type)).toEqual([
      'AWS::SNS::Topic',
    ]);
  });
});

describe('what wakes a function', () => {
  it('of changes reads these tables, new events alone, in order from the oldest, and keeps what it cannot do', () => {
    const mappings = all(cloud, 'AWS::Lambda::EventSourceMapping');
    const lines = mappings.map(({ FunctionName, EventSourceArn, FilterCriteria, DestinationConfig }) => {
      const [{ Pattern }, ...others] = FilterCriteria.Filters;
      const { eventName, dynamodb } = JSON.parse(Pattern);
      const only = `${eventName} ${JSON.stringify(dynamodb)}${others.length > 0 ? ' and more' : ''}`;
      return `${named(FunctionName)} ${pointsTo(EventSourceArn).replace(/^.*\/Table|[0-9A-F]{8}$/g, '')} ${only} ${named(DestinationConfig.OnFailure.Destination)}`;
    });
    const reading = (name: string, table: string, prefix = 'event#') =>
      `homeward-${name} ${table} INSERT {"Keys":{"sk":{"S":[{"prefix":"${prefix}"}]}}} ${failures(name)}`;
    expect(lines.sort()).toEqual(
      [
        ...['Arrivals', 'Cases', 'Exchange'].map((table) => reading('facts', table)),
        ...['Exchange', 'Directory'].map((table) => reading('notices', table)),
        reading('trail', 'Receipts', 'entry#'),
      ].sort(),
    );
    // Receipts come into shards that know nothing of each other: several batches at once.
    const intoShards = { BatchSize: 100, ParallelizationFactor: 4 };
    for (const mapping of mappings)
      expect(mapping).toMatchObject({
        StartingPosition: 'TRIM_HORIZON',
        BisectBatchOnFunctionError: true,
        FunctionResponseTypes: ['ReportBatchItemFailures'],
        MaximumRetryAttempts: 10,
        MaximumRecordAgeInSeconds: 12 * 3600,
        ...(named(mapping.FunctionName) === 'homeward-trail' ? intoShards : { BatchSize: 25 }),
      });
  });

  it('of the clock wakes two, each as often as the list says, and leaves what failed in that function’s own queue', () => {
    const woken = all(cloud, 'AWS::Scheduler::Schedule').map(({ ScheduleExpression, Target, State = 'ENABLED' }) => [
      named(Target.Arn),
      ScheduleExpression,
      named(Target.DeadLetterConfig.Arn),
      Target.RetryPolicy.MaximumRetryAttempts,
      State,
    ]);
    expect(woken).toEqual([
      ['homeward-trail', 'rate(1 minute)', failures('trail'), 3, 'ENABLED'],
      ['homeward-clocks', 'rate(5 minutes)', failures('clocks'), 3, 'ENABLED'],
    ]);
  });

  it('of mails that come back or are called unwanted tells notices', () => {
    const [destination] = all(cloud, 'AWS::SES::ConfigurationSetEventDestination');
    expect(destination.EventDestination).toMatchObject({ Enabled: true, MatchingEventTypes: ['bounce', 'complaint'] });
    const rule = all(cloud, 'AWS::Events::Rule').find(({ EventPattern }) => EventPattern.source.includes('aws.ses'));
    expect(rule.EventPattern['detail-type']).toEqual(['Email Bounced', 'Email Complaint Received']);
    expect(rule.Targets.map(({ Arn }: { readonly Arn: string }) => named(Arn))).toEqual(['homeward-notices']);
  });

  it('leaves what was not done in queues that keep it fourteen days, under names that no second try meets again', () => {
    const queues = ofType(cloud, 'AWS::SQS::Queue').map(([id, { Properties }]) => [
      withoutHash(id.split('/')[1] ?? ''),
      Properties.MessageRetentionPeriod / 86_400,
      Properties.QueueName,
    ]);
    expect(queues.sort()).toEqual(background.map((name) => [failures(name), 14, undefined]).sort());
  });
});
