import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { moment } from '@homeward/domain/dates';
import { gateStatus } from '@homeward/domain/directory/gate';
import { code } from '@homeward/domain/text';
import * as z from 'zod';
import { nameOf, type Store } from './open-store.ts';
import type { Put } from './write.ts';

/** What was last seen of the directory, for who may not read it: how good its channels are, and which gate is how. */
const nowSeen = z.strictObject({
  at: moment,
  contacts: z.record(z.string(), z.int()),
  gates: z.array(z.strictObject({ id: code, status: gateStatus })),
});
export type NowSeen = z.infer<typeof nowSeen>;

const key = { pk: 'open#now', sk: 'directory' } as const;

export function nowSeenWrite(seen: NowSeen): Put {
  return { table: 'facts', item: { ...key, seen } };
}

export async function lastSeen(store: Store): Promise<NowSeen | undefined> {
  const { Item } = await store.db.send(new GetCommand({ TableName: nameOf(store, 'facts'), Key: key }));
  return Item === undefined ? undefined : nowSeen.parse(Item['seen']);
}
