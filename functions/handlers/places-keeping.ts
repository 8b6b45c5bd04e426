import { placesKept } from '@homeward/domain/directory/keep-directory';
import { placesCounted } from '@homeward/domain/directory/place';
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
  const outcome = await perform(store, commandOf(request), {
    of: provinces,
    ids: [province],
    makes: true,
    decide: () => placesKept({ province, ...counted, hash }, request.act),
    with: () => placesWrites(province, places),
    receipt: receiptOf(request, `province#${province}`),
  });
  return outcome.type === 'done' ? { type: 'ok', body: { outcome: 'kept', ...counted } } : outcome;
}
