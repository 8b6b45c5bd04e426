import { isEnded } from '@homeward/domain/handover/handover';
import { mayKnowHandover, mayReadCopy } from '@homeward/domain/people/relations';
import { dayOf } from '@homeward/domain/time';
import { type Answer, found } from '@homeward/runtime/answer';
import type { ReplyOf, Request } from '@homeward/runtime/request';
import { copiesReceived, copyAt } from '@homeward/store/copies';
import { keyRow } from '@homeward/store/key-rows';
import type { Rooms } from './desk.ts';
import { openSealed } from './disclosures.ts';
import { findHandover } from './handover-places.ts';
import { reading } from './readings.ts';

/** What an organisation was given at this desk, whether it can still be read or not; nothing of what was copied. */
async function listDisclosures(
  { store, desk, country }: Rooms,
  { actor, query }: Request<'listDisclosures'>,
): Promise<Answer<ReplyOf<'listDisclosures'>>> {
  const page = await copiesReceived(store, { desk, country }, actor.organisation, query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.map(({ organisation: _, handover: _sheet, ...line }) => line);
  return { type: 'ok', body: { items, next: page.next } };
}

/**
 * Whether the handover of a sheet is under way and known to the caller: nobody reads a sheet once it is over (access
 * plan, `addressed`).
 */
async function isLive(rooms: Rooms, { actor }: Request<'readDisclosure'>, handover: string | undefined) {
  if (handover === undefined) return true;
  const found = await findHandover(rooms, handover);
  return found !== undefined && !isEnded(found.state) && mayKnowHandover(actor, found.state);
}

/**
 * What was copied to this desk. Its key row has to be there before the receipt is written, which names the disclosure it rests on, and
 * again when it is opened: what was withdrawn in between is not there either.
 */
async function readDisclosure(
  rooms: Rooms,
  request: Request<'readDisclosure'>,
): Promise<Answer<ReplyOf<'readDisclosure'>>> {
  const id = request.params['disclosureId'] ?? '';
  const at = { desk: rooms.desk, country: rooms.country };
  const [row, copy] = await Promise.all([
    keyRow(rooms.store, { ...at, thing: `disclosure#${id}` }),
    copyAt(rooms.store, at, id),
  ]);
  const mine = copy !== undefined && mayReadCopy(request.actor, copy.line, dayOf(request.recordedAt));
  const seen = row !== undefined && mine && (await isLive(rooms, request, copy.line?.handover)) ? copy : undefined;
  return reading(rooms, request, { seen, thing: `disclosure#${id}`, restsOn: id }, async (there) => {
    const sections = await openSealed(rooms, at, id, there.sections);
    return found(sections === undefined ? undefined : { id, sections: { ...sections } });
  });
}

/** What others' desks read: their list, and one copy. */
export function receivedHandlers(rooms: Rooms) {
  return {
    listDisclosures: (request: Request<'listDisclosures'>) => listDisclosures(rooms, request),
    readDisclosure: (request: Request<'readDisclosure'>) => readDisclosure(rooms, request),
  };
}
