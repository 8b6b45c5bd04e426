import type { Country, Desk } from '@homeward/domain/people/actor';
import { deskOf, readEnvironment } from '@homeward/runtime/env';
import type { AnyRequest } from '@homeward/runtime/request';
import type { Command } from '@homeward/store/command';
import { askedBy } from '@homeward/store/look-ups';
import { openStore, type Store } from '@homeward/store/open-store';
import { type ReceiptDraft, recordReading } from '@homeward/store/receipt';
import { seatOf } from '@homeward/store/staff';
import { openVault, type Vault } from '@homeward/vault/open-vault';
import { caseNamedBy } from './case-id.ts';

/** One desk's rooms: where it stands, its tables, its keys. */
export type Rooms = { readonly desk: Desk; readonly country: Country; readonly store: Store; readonly vault: Vault };

/** Opens the rooms of this function once, at cold start. */
export function openRooms(environment = readEnvironment()): Rooms {
  const desk = deskOf(environment);
  const { country, keys, keysBefore: before, keyMac, keyRecovery, variables } = environment;
  const vault = openVault({ desk, country, keys, before, keyMac, keyRecovery });
  return { desk, country, store: openStore(variables), vault };
}

/** What `serve` needs of the rooms. */
export function doorsOf<const D extends Desk>(desk: D, { country, store }: Pick<Rooms, 'country' | 'store'>) {
  return {
    desk,
    country,
    seatOf: (subject: string) => seatOf(store, { country, desk, subject }),
    denied: deniedIn(store),
  };
}

/**
 * What an act on something that is not there, or not the caller’s, leaves in the actor's own chain: the same as a
 * denied reading (access.md, Always).
 */
export function deniedIn(store: Store) {
  return (request: AnyRequest) => recordReading(store, deniedReceipt(request));
}

/** Which case was asked for stands in it as a look-up's does: told to nobody, and heard where a case is honey. */
export function deniedReceipt(request: AnyRequest): ReceiptDraft {
  const { id } = request.actor;
  const named = caseNamedBy(request);
  return { ...receiptOf(request, `actor#${id}`), ...(named === undefined ? {} : { asked: askedBy(id, named) }) };
}

/** A request as the store takes it. */
export function commandOf({ key, operation, actor, bodyHash, recordedAt, ifMatch }: AnyRequest): Command {
  return { key, operation, actor, bodyHash, recordedAt, ifMatch };
}

type Rests = Pick<ReceiptDraft, 'purpose' | 'restsOn' | 'exception'>;

/** The receipt of a request about one thing, perhaps of a case, with what it rests on. A device's own time stands in it where the request said one. */
export function receiptOf(request: AnyRequest, thing: string, caseId?: string, rests: Rests = {}): ReceiptDraft {
  const { actor, operation, recordedAt: at, act } = request;
  const device = act.occurredAt === at ? {} : { deviceAt: act.occurredAt };
  return { actor, operation, thing, at, ...device, ...(caseId === undefined ? {} : { caseId }), ...rests };
}
