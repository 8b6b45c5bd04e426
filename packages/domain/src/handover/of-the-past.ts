import type { Act } from '../command.ts';
import { dayOf } from '../time.ts';

/**
 * Whether a late entry tells of a crossing whose day was over when the platform heard of it. A day still to come is a
 * plan, whatever day the entry is dated to (Policy VI.b).
 */
export function isOfThePast({ lateReason, recordedAt }: Heard, date: string): boolean {
  return lateReason !== undefined && date < dayOf(recordedAt);
}

type Heard = Pick<Act, 'lateReason' | 'recordedAt'>;
