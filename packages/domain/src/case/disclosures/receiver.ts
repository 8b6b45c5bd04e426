import type * as z from 'zod';
import { recipientKind } from '../../consent/consent.ts';
import { desk } from '../../people/actor.ts';

/** Desks at which a copy is read; nobody there opens a file. */
export const receivingDesk = desk.extract([
  'transit',
  'casework',
  'health',
  'partner',
  'mission',
  'embassy',
  'counterpart',
  'border',
]);
export type ReceivingDesk = z.infer<typeof receivingDesk>;

/** Kinds of recipients who have such a desk: a consent names one of these. */
export const receiver = recipientKind.extract([
  'case-file',
  'shelter',
  'ngo',
  'hospital',
  'mission',
  'embassy',
  'counterpart',
  'receiving-authority',
  'border-police',
]);
export type Receiver = z.infer<typeof receiver>;

const desks: Readonly<Record<Receiver, ReceivingDesk>> = {
  'case-file': 'casework',
  shelter: 'partner',
  ngo: 'partner',
  hospital: 'partner',
  mission: 'mission',
  embassy: 'embassy',
  counterpart: 'counterpart',
  'receiving-authority': 'counterpart',
  'border-police': 'border',
};

/** The desk at which a recipient of a kind reads. */
export function deskOf(to: Receiver): ReceivingDesk {
  return desks[to];
}
