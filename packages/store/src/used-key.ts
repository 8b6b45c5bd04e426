import type { Beside } from './beside.ts';
import type { Command } from './command.ts';
import type { TableName } from './tables.ts';

/**
 * Notes the idempotency key of a command whose body names the record that it makes. Otherwise a key could be used again
 * for another record, which knows nothing of its first use. A repeated command never comes here: its own event answers
 * it before. `under`: the partition prefix, where a desk may write under its own alone.
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
