import { batchEvent, batchState } from '@homeward/domain/arrival/batch';
import { batchLine, lineOfBatch } from '@homeward/domain/arrival/batch-line';
import { evolveBatch } from '@homeward/domain/arrival/evolve-batch';
import { hasEnded } from '@homeward/domain/arrival/standing';
import { aggregate } from './aggregate.ts';

/** Trucks at the border. */
export const batches = aggregate({
  name: 'batch',
  table: 'arrivals',
  stateKey: (id: string) => ({ pk: `batch#${id}`, sk: 'state' }),
  eventPk: (id) => `batch#${id}`,
  nameOf: (id) => id,
  state: batchState,
  event: batchEvent,
  evolve: evolveBatch,
  line: batchLine,
  lineOf: lineOfBatch,
  indexes: (id, state) => ({
    byCentrePk: `centre#${state.centre}#${hasEnded(state) ? 'closed' : 'open'}`,
    byCentreSk: `${state.closedAt ?? state.arrivedAt ?? ''}#${id}`,
  }),
});
