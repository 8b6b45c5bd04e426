import { createHash } from 'node:crypto';

/**
 * Into how many partitions each busy list is cut: one takes 1,000 write units and 3,000 read units a second (Amazon DynamoDB Developer
 * Guide, "Partitions and data distribution"). How many are needed is reckoned in README.md. Whoever raises the number for a list that an
 * index keeps needs to do nothing more: what stands in an earlier partition is read as before, and moves with its next change. It is
 * never lowered, and that of `facts` stays: they are keyed by it, and would be counted twice. @internal for tests
 */
export const shards = { casesDue: 4, handoversDue: 2, referralsDue: 2 } as const;

export type Sharded = keyof typeof shards;

function named(partition: string, shard: number): string {
  return `${partition}#${String(shard).padStart(2, '0')}`;
}

/** The partition in which something lies, by its id. Ids begin with a moment, so the whole of one decides, hashed. */
export function shardOf(of: Sharded, partition: string, id: string): string {
  const hash = createHash('sha256').update(id).digest().readUInt32BE(0);
  return named(partition, hash % shards[of]);
}

/** All partitions of a list. */
export function shardsOf(of: Sharded, partition: string): readonly string[] {
  return Array.from({ length: shards[of] }, (_, shard) => named(partition, shard));
}
