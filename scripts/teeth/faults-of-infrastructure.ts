import { type Fault, faultsIn } from './fault.ts';

const suite = 'test/infra/alarms-and-wakers.test.ts';
const alarms = faultsIn('infra/alarms.ts', suite);
const streams = faultsIn('infra/streams.ts', suite);
const queues = faultsIn('infra/failure-queue.ts', suite);
const bounces = faultsIn('infra/bounces.ts', suite);
const schedule = faultsIn('infra/schedule.ts', suite);
const plans = faultsIn('infra/desks.ts', suite);

/** An alarm, a filter or a waker is there, and watches something else. */
export const faultsOfInfrastructure: readonly Fault[] = [
  alarms(
    'errors-are-calls',
    'The alarm of failures counts every call.',
    `.metricErrors({ period })`,
    `.metricInvocations({ period })`,
  ),
  alarms(
    'throttles-are-time',
    'The alarm of held-back calls watches how long they take.',
    `.metricThrottles({ period })`,
    `.metricDuration({ period })`,
  ),
  alarms(
    'queue-that-is-read',
    'The alarm of undone work watches what is being read.',
    `metricApproximateNumberOfMessagesVisible`,
    `metricApproximateNumberOfMessagesNotVisible`,
  ),
  alarms('ten-before-it-rings', 'An alarm rings at the tenth.', `threshold: 1,`, `threshold: 10,`),
  alarms(
    'twice-before-it-rings',
    'An alarm rings when it was so twice.',
    `evaluationPeriods: 1,`,
    `evaluationPeriods: 2,`,
  ),
  alarms('another-word', 'An alarm waits for a word that no log says.', `'=', 'alarm'`, `'=', 'alert'`),
  alarms('grants-unseen', 'Nobody hears that a key was granted to somebody.', `'CreateGrant', `, ''),
  alarms(
    'anybody-rings',
    'Any account may speak to the topic of alarms.',
    `StringEquals: { 'aws:SourceAccount': stack.account }`,
    `StringLike: { 'aws:SourceAccount': '*' }`,
  ),
  streams(
    'changes-are-not-new',
    'A reader of changes is woken by what it changes itself.',
    `eventName: ['INSERT']`,
    `eventName: ['INSERT', 'MODIFY']`,
  ),
  streams(
    'from-now-on',
    'What was written before a reader was there is never read.',
    `StartingPosition.TRIM_HORIZON`,
    `StartingPosition.LATEST`,
  ),
  streams(
    'whole-batch-again',
    'One bad record sends its whole batch again.',
    `reportBatchItemFailures: true`,
    `reportBatchItemFailures: false`,
  ),
  queues('undone-work-goes', 'What was left undone goes after four days.', `Duration.days(14)`, `Duration.days(4)`),
  bounces(
    'complaints-unheard',
    'That a mail was called unwanted is not heard.',
    `matchingEventTypes: ['bounce', 'complaint']`,
    `matchingEventTypes: ['bounce']`,
  ),
  schedule(
    'woken-once',
    'What failed by the clock is not tried again.',
    `maximumRetryAttempts: 3`,
    `maximumRetryAttempts: 0`,
  ),
  plans('trail-every-hour', 'Receipts are signed once an hour.', `every: 'rate(1 minute)'`, `every: 'rate(1 hour)'`),
];
