import type { DynamoDBBatchResponse, DynamoDBRecord, DynamoDBStreamEvent } from 'aws-lambda';
import { faultName, log } from './logger.ts';

/** A new item as a stream brings it: its key, its content still in DynamoDB's own form, when it was written. */
export type StreamedItem = {
  readonly pk: string;
  readonly sk: string;
  readonly image: Readonly<Record<string, unknown>>;
  readonly at: string;
};

function itemOf(record: DynamoDBRecord, begins: string): StreamedItem | undefined {
  const image = record.dynamodb?.NewImage;
  const { pk, sk } = record.dynamodb?.Keys ?? {};
  if (record.eventName !== 'INSERT' || image === undefined || pk?.S === undefined || sk?.S?.startsWith(begins) !== true)
    return undefined;
  const seconds = record.dynamodb?.ApproximateCreationDateTime ?? 0;
  return { pk: pk.S, sk: sk.S, image, at: new Date(seconds * 1000).toISOString() };
}

/**
 * Handles the new events of a stream in order; `batch` are all that came with it, itself among them. At the first that fails it
 * stops and names that record: Lambda goes on from there and repeats nothing before it. After its last try the record goes to the
 * failure queue: nothing is dropped.
 */
export function onStream(each: (item: StreamedItem, batch: readonly StreamedItem[]) => Promise<void>) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const items = event.Records.map((record) => itemOf(record, 'event#'));
    const batch = items.filter((item) => item !== undefined);
    for (const [index, record] of event.Records.entries()) {
      const item = items[index];
      try {
        if (item !== undefined) await each(item, batch);
      } catch (fault) {
        log('fault', { fault: faultName(fault), id: record.eventID ?? '' });
        return { batchItemFailures: [{ itemIdentifier: record.dynamodb?.SequenceNumber ?? '' }] };
      }
    }
    log('background', { count: event.Records.length });
    return { batchItemFailures: [] };
  };
}

/**
 * Handles the new items whose sort key starts with `begins`, a whole batch at once. When a batch fails each of its records is tried
 * alone, so that one bad record holds back no other; it is named, tried again and then goes to the failure queue. Only for work that
 * changes nothing the second time.
 */
export function onBatches(begins: string, all: (items: readonly StreamedItem[]) => Promise<void>) {
  return async (event: DynamoDBStreamEvent): Promise<DynamoDBBatchResponse> => {
    const given = event.Records.flatMap((record) => {
      const item = itemOf(record, begins);
      return item === undefined ? [] : [{ record, item }];
    });
    if (given.length === 0) return { batchItemFailures: [] };
    const failed = await all(given.map(({ item }) => item)).then(
      () => [],
      () => eachAlone(given, all),
    );
    log('background', { count: given.length - failed.length });
    return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
  };
}

type Given = { readonly record: DynamoDBRecord; readonly item: StreamedItem };

async function eachAlone(given: readonly Given[], all: (items: readonly StreamedItem[]) => Promise<void>) {
  const failed: string[] = [];
  for (const { record, item } of given) {
    try {
      await all([item]);
    } catch (fault) {
      log('fault', { fault: faultName(fault), id: record.eventID ?? '' });
      failed.push(record.dynamodb?.SequenceNumber ?? '');
    }
  }
  return failed;
}
