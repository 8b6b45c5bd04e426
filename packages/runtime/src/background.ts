import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { faultName, log } from './logger.ts';

/** A new event item as a stream brings it: which table it lies in, its key, its content still marshalled. */
export type StreamedItem = {
  readonly pk: string;
  readonly sk: string;
  readonly image: Readonly<Record<string, unknown>>;
  readonly at: string;
};

function itemOf(record: DynamoDBRecord): StreamedItem | undefined {
  const image = record.dynamodb?.NewImage;
  const { pk, sk } = record.dynamodb?.Keys ?? {};
  if (
    record.eventName !== 'INSERT' ||
    image === undefined ||
    pk?.S === undefined ||
    sk?.S?.startsWith('event#') !== true
  )
    return undefined;
  const seconds = record.dynamodb?.ApproximateCreationDateTime ?? 0;
  return { pk: pk.S, sk: sk.S, image, at: new Date(seconds * 1000).toISOString() };
}

/**
 * Reads a stream in order. A record that fails stops there and is named, so the ones before it are never done again
 * and it is retried alone, then goes to the failure queue: nothing is dropped.
 */
export function onStream(each: (item: StreamedItem) => Promise<void>) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    for (const record of event.Records) {
      const item = itemOf(record);
      try {
        if (item !== undefined) await each(item);
      } catch (fault) {
        log('fault', { fault: faultName(fault), id: record.eventID ?? '' });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    log('background', { count: event.Records.length });
    return { batchItemFailures: [] };
  };
}
