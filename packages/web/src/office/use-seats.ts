import type { Reply } from '../api/call.ts';
import { useForget } from '../api/use-read.ts';
import { useReadAll } from '../api/use-read-all.ts';

export type Seat = Reply<'listStaff'>['items'][number];

/** All seats, and how to read them anew after one changed. */
export function useSeats() {
  const read = useReadAll('listStaff');
  const forget = useForget();
  return { read, seats: read.data, again: () => void forget('listStaff') };
}

/** Where a seat has its page: its name has letters, digits, `:` and `-`, all of which an address takes as they are. */
export function seatPath({ id }: Pick<Seat, 'id'>): string {
  return `/seats/${id}`;
}

/** What every act on a seat needs: the seat, and what to do when it has changed. */
export type OnSeat = { readonly seat: Seat; readonly again: () => void };
