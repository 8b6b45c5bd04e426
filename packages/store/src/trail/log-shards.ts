import { createHash } from 'node:crypto';

/**
 * In so many shards the log of all receipts is kept. One takes at most 500 receipts a second: a line costs two write units, and the page
 * it is put on takes a thousand a second (DynamoDB developer guide, "Designing partition keys"). More of them: double it. Nothing is
 * moved then: a chain goes on where it was, or in a shard further on.
 */
export const logShards = 16;

/** Every shard, in the order in which a checkpoint names them. */
export const shards: readonly number[] = Array.from({ length: logShards }, (_none, shard) => shard);

/** The shard that takes a chain: all of its entries, so that they stand there in their own order. */
export function shardOf(chain: string): number {
  return createHash('sha256').update(chain).digest().readUInt32BE() % logShards;
}
