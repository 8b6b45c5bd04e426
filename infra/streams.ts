import { Duration, type Stack } from 'aws-cdk-lib';
import { EventSourceMapping, FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { constructId, type FunctionName, functionNames } from './desks.ts';
import type { FailureQueues, Functions } from './functions.ts';
import { streamsRead } from './permissions.ts';
import type { Tables } from './tables.ts';

/** Lets every background function read the changes it is for: in order, tried again, halved to find the bad one, then kept. */
export function readStreams(stack: Stack, tables: Tables, functions: Functions, failures: FailureQueues): void {
  for (const name of functionNames) {
    for (const table of streamsRead(name)) {
      const arn = tables[table].tableStreamArn;
      const queue = failures[name];
      if (arn === undefined || queue === undefined) throw new Error(`${name} cannot read the changes of ${table}.`);
      mapping(stack, `${name}-${table}`, functions, name, arn, queue.queueArn);
    }
  }
}

/**
 * The log has shards that know nothing of each other: several batches of receipts are taken at once. A large one costs fewer transactions,
 * because each shard takes what is its own of it in one.
 */
const intoShards = { batchSize: 100, parallelizationFactor: 4 };

function mapping(
  stack: Stack,
  id: string,
  functions: Functions,
  name: FunctionName,
  eventSourceArn: string,
  destination: string,
): void {
  new EventSourceMapping(stack, `Stream${constructId(id)}`, {
    target: functions[name],
    eventSourceArn,
    startingPosition: StartingPosition.TRIM_HORIZON,
    // New events alone: states change with every event, and what a reader writes there itself would wake it again.
    filters: [
      FilterCriteria.filter({
        eventName: ['INSERT'],
        dynamodb: { Keys: { sk: { S: FilterRule.beginsWith(name === 'trail' ? 'entry#' : 'event#') } } },
      }),
    ],
    ...(name === 'trail' ? intoShards : { batchSize: 25 }),
    maxBatchingWindow: Duration.seconds(1),
    bisectBatchOnError: true,
    reportBatchItemFailures: true,
    // Left alone a bad record blocks its shard for a day and is then dropped without a word.
    retryAttempts: 10,
    maxRecordAge: Duration.hours(12),
    // The statements for the queue are written by hand, so nothing is granted here.
    onFailure: { bind: () => ({ destination }) },
  });
}
