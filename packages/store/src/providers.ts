import { evolveProvider, type ProviderState, providerEvent, providerState } from '@homeward/domain/directory/provider';
import { aggregate } from './aggregate.ts';
import { readState, type Versioned } from './load.ts';
import { stateItem } from './move-writes.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

const all = 'provider#listed';

/** What the directory keeps of organisations that work with victims. They are few: their states are one partition, read whole. */
export const providers = aggregate({
  name: 'provider',
  table: 'directory',
  stateKey: (id: string) => ({ pk: all, sk: id }),
  eventPk: (id) => `provider#of#${id}`,
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

export async function allProviders(store: Store): Promise<readonly Versioned<ProviderState>[]> {
  const items = await allOf(store, 'directory', all);
  return items.map((item) => readState(providers, item)).filter((one) => one !== undefined);
}
