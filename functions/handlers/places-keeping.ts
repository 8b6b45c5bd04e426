import { decided } from '@homeward/domain/command';
import { type PlacesEvent, placesCounted } from '@homeward/domain/directory/place';
import { stampOf } from '@homeward/domain/people/grant-role';
import type { Answer } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { hashOfPlaces, placesWrites, provinces } from '@homeward/store/places';
import { commandOf, type Rooms, receiptOf } from './desk.ts';

/** Replaces the places that are kept of one province. The same list again changes nothing, under another Idempotency-Key too. */
export async function keepPlaces(
  { store }: Pick<Rooms, 'store'>,
  request: Request<'keepPlaces'>,
): Promise<Answer<ReplyOf<'keepPlaces'>>> {
  const { province, places } = request.body;
  const [hash, counted] = [hashOfPlaces(places), placesCounted(places)];
  const before = await load(store, provinces, province);
  if (before?.state.hash === hash) return { type: 'ok', body: { outcome: 'already-there', ...counted } };
  const event: PlacesEvent = { type: 'PlacesKept', ...stampOf(request.act), province, ...counted, hash };
  const outcome = await perform(store, commandOf(request), {
    of: provinces,
    ids: [province],
    makes: true,
    decide: () => decided(event),
    with: () => placesWrites(province, places),
    receipt: receiptOf(request, `province#${province}`),
  });
  return outcome.type === 'done' ? { type: 'ok', body: { outcome: 'kept', ...counted } } : outcome;
}
