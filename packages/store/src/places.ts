import { createHash } from 'node:crypto';
import { evolvePlaces, type Place, placesEvent, placesState } from '@homeward/domain/directory/place';
import { aggregate } from './aggregate.ts';
import { areasUnder, villagesUnder } from './place-lists.ts';
import type { Put } from './write.ts';

/** What is known of the places of each province. Their lists lie beside it, so that the country's districts are read without any village. */
export const provinces = aggregate({
  name: 'province',
  table: 'directory',
  stateKey: (id: string) => ({ pk: 'place#kept', sk: id }),
  eventPk: (id) => `place#of#${id}`,
  nameOf: (id) => id,
  state: placesState,
  event: placesEvent,
  evolve: evolvePlaces,
  line: placesState,
  lineOf: (state) => state,
  indexes: () => ({}),
});

/** Which places these are, in a word: the same ones in the same order have the same. */
export function hashOfPlaces(places: readonly Place[]): string {
  return createHash('sha256').update(JSON.stringify(places)).digest('base64url');
}

/** The places of a province as they lie: districts and communes in one item, villages in another, each written as one text. */
export function placesWrites(province: string, places: readonly Place[]): readonly Put[] {
  const item = (pk: string, some: readonly Place[]): Put => ({
    table: 'directory',
    item: { pk, sk: province, places: JSON.stringify(some) },
  });
  return [
    item(
      areasUnder,
      places.filter(([code]) => code.length < 8),
    ),
    item(
      villagesUnder,
      places.filter(([code]) => code.length === 8),
    ),
  ];
}
