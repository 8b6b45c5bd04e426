import type { Beside } from './beside.ts';
import type { Command } from './command.ts';
import type { TableName } from './tables.ts';

/**
 * Where a body says which record a command makes, its key is noted by itself: the same key for another record is refused, though that
 * record has never heard of it. A repeated command finds its own event before it comes here. `under` is the prefix of a desk that is held to it.
 */
export function usedKey(table: TableName, { actor, operation, key }: Command, under = ''): Beside {
  const at = { pk: `${under}key#${actor.id}`, sk: `${operation}#${key}` };
  return {
    at: { table, key: at },
    move: (item) =>
      item === undefined
        ? { type: 'moves', writes: [{ table, item: { ...at }, expects: 'new' }] }
        : { type: 'key-reused' },
  };
}
