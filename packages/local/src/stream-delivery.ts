import { randomUUID } from 'node:crypto';
import { whenFree } from './async-invoke.ts';
import type { LambdaFunction } from './lambda-functions.ts';
import type { LambdaHost } from './lambda-host.ts';
import type { Outcome } from './lambda-outcome.ts';
import { isOver, limits } from './limits.ts';
import type { Queues } from './queues.ts';
import type { Mapping } from './stream-mappings.ts';

/** A stream record as Lambda hands it to a function. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: string;
  readonly dynamodb: {
    readonly SequenceNumber: string;
    readonly ApproximateCreationDateTime: number;
    readonly SizeBytes: number;
    readonly [field: string]: unknown;
  };
};

/** What delivery needs around it. */
export type DeliveryParts = {
  readonly host: LambdaHost;
  readonly queues: Queues;
  readonly hears: (line: string) => void;
  readonly stopped: () => boolean;
};

/**
 * Delivers one batch in order, as Lambda does: what a function reports as failed is tried again from the first failed record; a
 * failing batch is halved where the mapping says so (halving costs no retry); a record that keeps failing goes to the failure
 * destination and the shard goes on. Resolves when every record was handled or laid there.
 */
export async function deliverBatch(
  parts: DeliveryParts,
  mapping: Mapping,
  found: LambdaFunction,
  shardId: string,
  records: readonly StreamRecord[],
): Promise<void> {
  let remaining = records;
  for (let attempt = 0; remaining.length > 0 && !parts.stopped(); ) {
    const outcome = await whenFree(() =>
      parts.host.invoke(found, { Records: remaining }, `stream ${mapping.table.name}`),
    );
    const failedAt = firstFailure(mapping, remaining, outcome);
    if (failedAt === undefined) return;
    parts.hears(
      `${found.name} did not take ${remaining.length - failedAt} of ${remaining.length} records of ${mapping.table.name}${outcome.type === 'answered' ? '' : `: ${outcome.errorMessage}`}`,
    );
    if (failedAt > 0) {
      remaining = remaining.slice(failedAt);
      attempt = 0;
    } else if (mapping.bisects && remaining.length > 1) {
      const middle = Math.ceil(remaining.length / 2);
      await deliverBatch(parts, mapping, found, shardId, remaining.slice(0, middle));
      remaining = remaining.slice(middle);
      attempt = 0;
    } else if (mapping.retries >= 0 && attempt >= mapping.retries) {
      if (mapping.destination)
        parts.queues.send(mapping.destination, failureMessage(mapping, found, shardId, remaining, attempt + 1));
      return;
    } else {
      attempt += 1;
      await new Promise((resolve) => setTimeout(resolve, Math.min(1000, 20 * 2 ** attempt)));
    }
  }
}

/** Records by so many as the mapping says, or as fit into one event. Source: Lambda developer guide, "Batching behavior". */
export function batchesOf(
  { batchSize }: Mapping,
  records: readonly StreamRecord[],
): readonly (readonly StreamRecord[])[] {
  const batches: StreamRecord[][] = [];
  let bytes = 0;
  for (const record of records) {
    const more = Buffer.byteLength(JSON.stringify(record)) + 1;
    const last = batches.at(-1);
    if (last === undefined || last.length === batchSize || isOver(limits.payload, bytes + more + envelope)) {
      batches.push([record]);
      bytes = more;
    } else {
      last.push(record);
      bytes += more;
    }
  }
  return batches;
}

/** What stands around the records of an event. */
const envelope = JSON.stringify({ Records: [] }).length;

/** The index of the first record not taken, or undefined when all were. */
function firstFailure(mapping: Mapping, records: readonly StreamRecord[], outcome: Outcome): number | undefined {
  if (outcome.type !== 'answered') return 0;
  if (!mapping.reportsItems) return undefined;
  const failures =
    (outcome.answer as { batchItemFailures?: readonly { itemIdentifier?: string }[] } | null)?.batchItemFailures ?? [];
  if (failures.length === 0) return undefined;
  const indexes = failures.map(({ itemIdentifier }) =>
    records.findIndex((record) => record.dynamodb.SequenceNumber === itemIdentifier),
  );
  return indexes.includes(-1) ? 0 : Math.min(...indexes);
}

function failureMessage(
  mapping: Mapping,
  found: LambdaFunction,
  shardId: string,
  records: readonly StreamRecord[],
  invocations: number,
): unknown {
  const [first, last] = [records[0], records.at(-1)];
  const arrival = (record: StreamRecord | undefined) =>
    new Date((record?.dynamodb.ApproximateCreationDateTime ?? 0) * 1000).toISOString();
  return {
    requestContext: {
      requestId: randomUUID(),
      functionArn: found.arn,
      condition: 'RetryAttemptsExhausted',
      approximateInvokeCount: invocations,
    },
    responseContext: { statusCode: 200, executedVersion: '$LATEST', functionError: 'Unhandled' },
    version: '1.0',
    timestamp: new Date().toISOString(),
    DDBStreamBatchInfo: {
      shardId,
      startSequenceNumber: first?.dynamodb.SequenceNumber,
      endSequenceNumber: last?.dynamodb.SequenceNumber,
      approximateArrivalOfFirstRecord: arrival(first),
      approximateArrivalOfLastRecord: arrival(last),
      batchSize: records.length,
      streamArn: mapping.table.streamArn,
    },
  };
}
