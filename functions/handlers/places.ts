import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { placesIn } from '@homeward/store/place-lists';
import type { Rooms } from './desk.ts';

/** The districts and communes of Cambodia, or the villages of one province; nothing while no gazetteer was imported. */
export function listPlaces({ store }: Pick<Rooms, 'store'>) {
  return async ({ query }: Request<'listPlaces'>): Promise<Answer<ReplyOf<'listPlaces'>>> => ({
    type: 'ok',
    body: { items: [...(await placesIn(store, query.province))] },
  });
}
