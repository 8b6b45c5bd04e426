import {
  evolveObservation,
  type ObservationState,
  observationEvent,
  observationState,
} from '@homeward/domain/oversight/observation';
import { aggregate } from './aggregate.ts';
import { readState } from './load.ts';
import type { Store } from './open-store.ts';
import { type Asked, pageOf } from './page.ts';

type Id = { readonly provider: string; readonly id: string };

/** What those who work with victims note of other providers; it lies apart from what the overseer keeps. */
export const observations = aggregate({
  name: 'observation',
  table: 'directory',
  stateKey: ({ provider, id }: Id) => ({ pk: `observed#${provider}`, sk: id }),
  eventPk: ({ id }) => `observed#of#${id}`,
  nameOf: ({ id }) => id,
  state: observationState,
  event: observationEvent,
  evolve: evolveObservation,
  line: observationState,
  lineOf: (state: ObservationState) => state,
  indexes: () => ({}),
});

const latest: Asked = { limit: 20 };

/** The latest observations of a provider. */
export async function observationsOf(store: Store, provider: string): Promise<readonly ObservationState[]> {
  const query = { table: 'directory', partition: `observed#${provider}`, newestFirst: true } as const;
  const page = await pageOf(store, query, latest);
  if (page === 'invalid') throw new Error('a first page has no cursor');
  return page.items.flatMap((item) => readState(observations, item)?.state ?? []);
}
