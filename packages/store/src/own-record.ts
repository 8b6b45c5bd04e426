import {
  codeWaits,
  evolveOwnRecord,
  type OwnRecordSession,
  ownRecordEvent,
  ownRecordSession,
  windowIsOpen,
} from '@homeward/domain/people/own-record-session';
import { rowOf, type StaffRow } from '@homeward/domain/people/staff';
import * as z from 'zod';
import { aggregate } from './aggregate.ts';
import { getAll, readState } from './load.ts';
import { stateItem } from './move-writes.ts';
import type { Store } from './open-store.ts';
import { seats } from './seats.ts';
import type { Put } from './write.ts';

/** The person’s window at one worker's screen: it lies among the keys, for it opens a file as a key does. */
export const ownRecords = aggregate({
  name: 'own-record',
  table: 'keys',
  stateKey: (subject: string) => ({ pk: `KH#own-record#session#${subject}`, sk: 'state' }),
  eventPk: (subject) => `KH#own-record#session#${subject}`,
  nameOf: (subject) => subject,
  state: ownRecordSession,
  event: ownRecordEvent,
  evolve: evolveOwnRecord,
  line: z.unknown(),
  lineOf: () => undefined,
  indexes: () => ({}),
});

/**
 * A new code in place of whatever stood there: one window a worker. It begins at a version that no earlier code had, so that an
 * entry under way for the one before cannot move this one.
 */
export function codeWrite(subject: string, session: OwnRecordSession): Put {
  return { table: 'keys', item: stateItem(ownRecords, subject, Date.parse(session.madeAt), session) };
}

/** A seat at the person’s window, as `serve` asks for it, with the window; the token is still the worker's own. */
export type WindowSeat = StaffRow & { readonly group: StaffRow['role']; readonly window: OwnRecordSession };

/**
 * Who sits at the person’s window: the worker's own seat at casework, which may be revoked at any moment, and the
 * session beside it, in one call. While the window is open the worker is served as the person; while a code waits the worker may
 * enter it; else nobody sits there.
 */
export async function seatAtWindow(store: Store, subject: string, at: string): Promise<WindowSeat | undefined> {
  const [row, item] = await getAll(store, [
    { table: 'staff', key: seats.stateKey({ country: 'KH', desk: 'casework', subject }) },
    { table: 'keys', key: ownRecords.stateKey(subject) },
  ]);
  const [seated, window] = [readState(seats, row)?.state, readState(ownRecords, item)?.state];
  const seat = seated && rowOf(seated);
  if (seat === undefined || window === undefined) return undefined;
  const open = windowIsOpen(window, at);
  if (!open && !codeWaits(window, at)) return undefined;
  const { role } = seat;
  return { ...seat, desk: 'own-record', role: open ? 'person' : role, group: role, window };
}
