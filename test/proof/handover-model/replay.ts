import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import { evolveHandover } from '@homeward/domain/handover/evolve';
import { type HandoverEvent, type HandoverState, handoverEvent } from '@homeward/domain/handover/handover';
import { handovers } from '@homeward/store/handovers';
import { nameOf } from '@homeward/store/open-store';
import { expect } from 'vitest';
import { type Real, same } from './world.ts';

type Stored = {
  readonly v: number;
  readonly pk: string;
  readonly sk: string;
  readonly recordedAt: string;
  readonly event: HandoverEvent;
};

/** The events of a handover as they are stored, in their order. */
export async function eventsOf({ store, id }: Pick<Real, 'store' | 'id'>): Promise<readonly Stored[]> {
  const answer = await store.db.send(
    new QueryCommand({
      TableName: nameOf(store, 'exchange'),
      KeyConditionExpression: 'pk = :pk AND begins_with(sk, :event)',
      ExpressionAttributeValues: { ':pk': handovers.eventPk(id), ':event': 'event#' },
      ConsistentRead: true,
    }),
  );
  const events = (answer.Items ?? []).map((item) => ({
    ...(item as Stored),
    event: handoverEvent.parse(item['event']),
  }));
  return events.toSorted((one, other) => one.v - other.v);
}

/** At every version that was read, the events up to it give the state that was stored; no number is missing and none is there twice. */
export async function replay(real: Real): Promise<void> {
  const events = await eventsOf(real);
  expect(events.map(({ v }) => v)).toEqual(events.map((_, index) => index + 1));
  let state: HandoverState | undefined;
  for (const { v, event } of events) {
    state = evolveHandover(state, event);
    const stored = real.states.get(v);
    if (stored !== undefined) same(state, stored, `the events give another state at ${v}`);
  }
}
