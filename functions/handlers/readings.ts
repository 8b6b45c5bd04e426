import type { Answer } from '@homeward/runtime/answer';
import type { AnyRequest } from '@homeward/runtime/request';
import { type ReceiptDraft, recordReading } from '@homeward/store/receipt';
import { type Rooms, receiptOf } from './desk.ts';

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
    await recordReading(store, receiptOf(request, `actor#${request.actor.id}`));
    return { type: 'absent' };
  }
  await recordReading(store, receiptOf(request, thing, caseId, rests));
  return read(seen);
}
