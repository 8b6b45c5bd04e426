import * as z from 'zod';
import { subject } from '../text.ts';
import { country, desk } from './actor.ts';

/** Where somebody sits: the three things that make a seat one and no other. */
const seatPlace = z.strictObject({ country, desk, subject });
export type SeatPlace = z.infer<typeof seatPlace>;

/** A seat's name in paths and receipts: `KH:casework:demo-case-worker`. */
export function seatName({ country: of, desk: where, subject: who }: SeatPlace): string {
  return `${of}:${where}:${who}`;
}

/** The seat that a path names; nothing where it names none. */
export function seatNamed(name: string): SeatPlace | undefined {
  const [of, where, who, ...more] = name.split(':');
  const read = seatPlace.safeParse({ country: of, desk: where, subject: who });
  return read.success && more.length === 0 ? read.data : undefined;
}
