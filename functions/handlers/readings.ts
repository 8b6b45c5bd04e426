import type { CaseState } from '@homeward/domain/case/case';
import type { SectionName } from '@homeward/domain/case/sections';
import type { Relation } from '@homeward/domain/people/clearance';
import { relationTo, sightOfCase } from '@homeward/domain/people/relations';
import { access } from '@homeward/domain/settings/access';
import type { Answer } from '@homeward/runtime/answer';
import { log } from '@homeward/runtime/logger';
import type { AnyRequest } from '@homeward/runtime/request';
import { cases } from '@homeward/store/cases';
import { load, type Versioned } from '@homeward/store/load';
import { recordLookUp } from '@homeward/store/look-ups';
import { type ReceiptDraft, recordReading } from '@homeward/store/receipt';
import { deniedReceipt, type Rooms, receiptOf } from './desk.ts';

/** What is read, as far as its receipt names it. `seen` is undefined alike for what is not there and for what is not this reader's. */
export type Reading<Seen> = Pick<ReceiptDraft, 'thing' | 'caseId' | 'purpose' | 'restsOn' | 'exception'> & {
  readonly seen: Seen | undefined;
};

/**
 * The one way to anything sealed or personal: the receipt is committed first, else nothing is opened and nothing answered (desks 5,
 * Standards 6.3(e)). What was denied or is not there leaves an entry of the same size in the reader's own chain.
 */
export async function reading<Seen, Reply>(
  { store }: Pick<Rooms, 'store'>,
  request: AnyRequest,
  { seen, thing, caseId, ...rests }: Reading<Seen>,
  read: (seen: Seen) => Answer<Reply> | Promise<Answer<Reply>>,
): Promise<Answer<Reply>> {
  if (seen === undefined) {
    await recordReading(store, deniedReceipt(request));
    return { type: 'absent' };
  }
  await recordReading(store, receiptOf(request, thing, caseId, rests));
  return read(seen);
}

const cap = { cases: access.lookUps.value, minutes: access.lookUpsWithin.value };

/** A case as somebody may read it: what is there of it, how the reader stands to it, and what they may open. */
export type SeenCase = Versioned<CaseState> & {
  readonly relation: Relation;
  readonly sight: readonly SectionName[];
};

/**
 * One section opened alone, if it is one: which, what else than the reader’s sight of the file decides on it, and on
 * which copy the reading rests.
 */
type One = {
  readonly section?: string;
  /** What the receipt says was opened, where that is not the section's own name. */
  readonly purpose?: string;
  readonly sight?: (state: CaseState) => readonly SectionName[];
  readonly restsOn?: (state: CaseState) => { readonly restsOn?: string };
  /** Whether this reading has something for who is only asked about one act; for every other it is not there. */
  readonly forWhoIsAsked?: true;
};

/**
 * One look-up less of those for cases of others; how it is answered when there is none left. What is not there counts
 * like what is.
 */
export async function spentLookUp(
  { store }: Pick<Rooms, 'store'>,
  request: AnyRequest,
  id: string,
): Promise<{ readonly type: 'look-ups-spent'; readonly minutes: number } | undefined> {
  const { actor, operation } = request;
  const recorded = await recordLookUp(store, receiptOf(request, `actor#${actor.id}`), id, cap);
  if (recorded === 'recorded') return undefined;
  log('alarm', { type: 'look-ups-spent', actor: actor.id, role: actor.role, operation });
  return { type: 'look-ups-spent', minutes: cap.minutes };
}

/**
 * A reading of a case. Whoever is not assigned to it spends one of their look-ups, whether it is there or not; a
 * supervisor's reason and a broken glass stand in the receipt.
 */
export async function readingOfCase<Reply>(
  rooms: Pick<Rooms, 'store'>,
  request: AnyRequest,
  id: string,
  read: (seen: SeenCase) => Answer<Reply> | Promise<Answer<Reply>>,
  reason?: string,
  one?: One,
): Promise<Answer<Reply>> {
  const { actor, recordedAt } = request;
  const file = await load(rooms.store, cases, id);
  const relation = file === undefined ? 'third-party' : relationTo(actor, file.state, recordedAt);
  const spent = relation === 'assigned' ? undefined : await spentLookUp(rooms, request, id);
  if (spent !== undefined) return spent;
  if (file === undefined || relation === 'third-party') return { type: 'absent' };
  if (relation === 'asked' && one?.forWhoIsAsked !== true) return denied(rooms, request, relation);
  const sight = one?.sight?.(file.state) ?? sightOfCase(actor, file.state, recordedAt, reason);
  if (one?.section !== undefined && !sight.some((section) => section === one.section))
    return denied(rooms, request, relation);
  const exception = relation === 'broken-glass' ? { exception: relation } : {};
  const purpose = [one?.purpose ?? one?.section, reason].filter((word) => word !== undefined && word !== '').join(' ');
  const rests = one?.restsOn?.(file.state) ?? {};
  await recordReading(rooms.store, receiptOf(request, `case#${id}`, id, { purpose, ...rests, ...exception }));
  return read({ ...file, relation, sight });
}

/** A section that the caller may not read, of a case that they know: it leaves what anything denied leaves, once. */
async function denied(
  { store }: Pick<Rooms, 'store'>,
  request: AnyRequest,
  relation: string,
): Promise<{ readonly type: 'absent' }> {
  if (relation === 'assigned') await recordReading(store, receiptOf(request, `actor#${request.actor.id}`));
  return { type: 'absent' };
}
