import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { evolveMonitoring } from '@homeward/domain/oversight/evolve-monitoring';
import { type MonitoringRecord, monitoringEvent, monitoringRecord } from '@homeward/domain/oversight/monitoring-record';
import { aggregate } from './aggregate.ts';
import { readState, type Versioned } from './load.ts';
import { nameOf, type Store } from './open-store.ts';
import { allOf } from './page.ts';

const all = 'watch#all';

/** What the Department of Social Welfare keeps of each organisation that works with victims. They are few: their states are one partition, read whole. */
export const monitoringRecords = aggregate({
  name: 'watch',
  table: 'directory',
  stateKey: (id: string) => ({ pk: all, sk: id }),
  eventPk: (id) => `watch#of#${id}`,
  nameOf: (id) => id,
  state: monitoringRecord,
  event: monitoringEvent,
  evolve: evolveMonitoring,
  line: monitoringRecord,
  lineOf: (state: MonitoringRecord) => state,
  indexes: () => ({}),
});

/** One watched organisation, as far as anything is kept of it. */
export async function monitoringRecordById(store: Store, id: string): Promise<Versioned<MonitoringRecord> | undefined> {
  const found = await store.db.send(
    new GetCommand({ TableName: nameOf(store, 'directory'), Key: monitoringRecords.stateKey(id) }),
  );
  return readState(monitoringRecords, found.Item);
}

export async function allMonitoringRecords(store: Store): Promise<readonly Versioned<MonitoringRecord>[]> {
  const items = await allOf(store, 'directory', all);
  return items.map((item) => readState(monitoringRecords, item)).filter((one) => one !== undefined);
}
