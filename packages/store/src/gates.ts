import { evolveGate } from '@homeward/domain/directory/evolve-gate';
import { type GatePlate, type GateReport, gateEvent, gateState } from '@homeward/domain/directory/gate';
import { fromTheStart } from '@homeward/domain/settings/setting';
import { aggregate } from './aggregate.ts';
import { load, readState, type Versioned } from './load.ts';
import { stateItem } from './move-writes.ts';
import type { Store } from './open-store.ts';
import { allOf } from './page.ts';
import type { Put } from './write.ts';

const all = 'gate#all';

/** Gates of the directory. They are few: their states are one partition, read whole, by foreign desks too. */
export const gates = aggregate({
  name: 'gate',
  table: 'directory',
  stateKey: (id: string) => ({ pk: all, sk: id }),
  eventPk: (id) => `gate#of#${id}`,
  nameOf: (id) => id,
  state: gateState,
  event: gateEvent,
  evolve: evolveGate,
  line: gateState,
  lineOf: (state) => state,
  indexes: () => ({}),
});

/** A gate that a deployer enters by hand, with what is known of it by then. */
export function gateWrite(plate: GatePlate, said: Pick<GateReport, 'status' | 'reference' | 'limits'>): Put {
  const report = {
    ...said,
    from: fromTheStart,
    how: 'entered',
    by: 'deployer',
    organisation: 'deployer',
    at: `${fromTheStart}T00:00:00Z`,
  };
  const state = gateState.parse({ ...plate, status: said.status, reports: [report] });
  return { table: 'directory', item: stateItem(gates, plate.id, 1, state) };
}

export async function gateById(store: Store, id: string | undefined): Promise<Versioned<Gate> | undefined> {
  return id === undefined ? undefined : load(store, gates, id);
}
type Gate = ReturnType<typeof gateState.parse>;

export async function allGates(store: Store): Promise<readonly Versioned<Gate>[]> {
  const items = await allOf(store, 'directory', all);
  return items.map((item) => readState(gates, item)).filter((one) => one !== undefined);
}
