import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { evolveProvider, type ProviderState, providerEvent, providerState } from '@homeward/domain/directory/provider';
import { aggregate } from './aggregate.ts';
import { readState, type Versioned } from './load.ts';
import { stateItem } from './move-writes.ts';
import { nameOf, type Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

const all = 'org#providers';

/** What the directory keeps of organisations that work with victims. They are few: their states are one partition, read whole. */
export const providers = aggregate({
  name: 'provider',
  table: 'directory',
  stateKey: (id: string) => ({ pk: all, sk: id }),
  eventPk: (id) => `org#of#${id}`,
  nameOf: (id) => id,
  state: providerState,
  event: providerEvent,
  evolve: evolveProvider,
  line: providerState,
  lineOf: (state: ProviderState) => state,
  indexes: () => ({}),
});

/** A provider that a deployer enters by hand. */
export function providerWrite(state: ProviderState): Put {
  return { table: 'directory', item: stateItem(providers, state.id, 1, state) };
}

/** One provider, as far as anything is kept of it. */
export async function providerById(store: Store, id: string): Promise<ProviderState | undefined> {
  const found = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'directory'), Key: providers.stateKey(id) }),
  );
  return readState(providers, found.Item)?.state;
}

export async function allProviders(store: Store): Promise<readonly Versioned<ProviderState>[]> {
  const items = await allOf(store, 'directory', all);
  return items.map((item) => readState(providers, item)).filter((one) => one !== undefined);
}
