import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { evolveWatch } from '@homeward/domain/oversight/evolve-watch';
import { type WatchState, watchEvent, watchState } from '@homeward/domain/oversight/watch';
import { aggregate } from './aggregate.ts';
import { readState, type Versioned } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import { allOf } from './page.ts';

const all = 'watch#all';

/** What the Department of Social Welfare keeps of each organisation that works with victims. They are few: their states are one partition, read whole. */
export const watches = aggregate({
  name: 'watch',
  table: 'directory',
  stateKey: (id: string) => ({ pk: all, sk: id }),
  eventPk: (id) => `watch#of#${id}`,
  nameOf: (id) => id,
  state: watchState,
  event: watchEvent,
  evolve: evolveWatch,
  line: watchState,
  lineOf: (state: WatchState) => state,
  indexes: () => ({}),
});

/** One watched organisation, as far as anything is kept of it. */
export async function watchById(store: Store, id: string): Promise<Versioned<WatchState> | undefined> {
  const found = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'directory'), Key: watches.stateKey(id) }),
  );
  return readState(watches, found.Item);
}

export async function allWatches(store: Store): Promise<readonly Versioned<WatchState>[]> {
  const items = await allOf(store, 'directory', all);
  return items.map((item) => readState(watches, item)).filter((one) => one !== undefined);
}
