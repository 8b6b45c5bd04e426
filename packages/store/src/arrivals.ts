import { arrivalEvent, arrivalState } from '@homeward/domain/arrival/arrival';
import { arrivalLine, lineOfArrival } from '@homeward/domain/arrival/arrival-line';
import { evolveArrival } from '@homeward/domain/arrival/evolve-arrival';
import { waitsForAFile } from '@homeward/domain/arrival/key-goes';
import { aggregate } from './aggregate.ts';

/** An arrival's state lies in its batch's partition, so the closing gate sees every arrival with one consistent read. */
export type ArrivalId = { readonly batch: string; readonly arrival: string };

export const arrivals = aggregate({
  name: 'arrival',
  table: 'arrivals',
  stateKey: ({ batch, arrival }: ArrivalId) => ({ pk: `batch#${batch}`, sk: `arrival#${arrival}` }),
  eventPk: ({ arrival }) => `arrival#${arrival}`,
  nameOf: ({ arrival }) => arrival,
  state: arrivalState,
  event: arrivalEvent,
  evolve: evolveArrival,
  line: arrivalLine,
  lineOf: lineOfArrival,
  indexes: (_, state): Readonly<Record<string, string>> =>
    waitsForAFile(state) ? { toOpenPk: 'toopen', toOpenSk: `${state.screening?.at ?? ''}#${state.id}` } : {},
});
