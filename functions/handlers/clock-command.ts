import { createHash } from 'node:crypto';
import type { Command, Doer } from '@homeward/store/command';

/** Whoever acts when time alone has come to something. */
export const clock: Doer = { id: 'clocks', role: 'clocks', organisation: 'homeward', country: 'KH', desk: 'clocks' };

/** A command of the clocks: the same thing has the same key, so however often the schedule calls, it is written once. */
export function commandOfClock(operation: string, thing: string, now: string): Command {
  const hash = createHash('sha256').update(thing).digest('hex');
  return { key: hash, operation, actor: clock, bodyHash: hash, recordedAt: now };
}
