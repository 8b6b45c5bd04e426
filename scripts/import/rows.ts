import { createHash } from 'node:crypto';
import { externalIdOf } from '@homeward/interchange/external-id';
import type { ReadRow } from '@homeward/interchange/read-row';

/** A row as the platform takes it. */
export type Sent = {
  readonly place: number;
  readonly external?: { readonly system: string; readonly id: string };
  readonly nth: number;
  readonly record: ReadRow['record'];
};

/** Rows that are alike and have no id are told apart by how many came before. */
export function numbered(system: string): (row: ReadRow) => Sent {
  const seen = new Map<string, number>();
  return ({ number: place, record }) => {
    const external = externalIdOf(record, system);
    if (external !== undefined) return { place, external, nth: 0, record };
    const hash = createHash('sha256')
      .update(JSON.stringify(sorted(record)))
      .digest('base64');
    const nth = seen.get(hash) ?? 0;
    seen.set(hash, nth + 1);
    return { place, nth, record };
  };
}

// The order of columns tells no people apart.
function sorted(record: ReadRow['record']): unknown {
  return Object.values(record).map((part) => Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

/** Groups of at most so many rows and bytes: a request holds 256 KB. */
export async function* grouped(rows: AsyncIterable<Sent>, most = 25, bytes = 180_000): AsyncGenerator<readonly Sent[]> {
  let group: Sent[] = [];
  let size = 0;
  for await (const row of rows) {
    const own = Buffer.byteLength(JSON.stringify(row));
    if (group.length > 0 && (group.length >= most || size + own > bytes)) {
      yield group;
      [group, size] = [[], 0];
    }
    group.push(row);
    size += own;
  }
  if (group.length > 0) yield group;
}
