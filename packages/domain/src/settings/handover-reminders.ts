import { assumed } from './setting.ts';

/** When the sides of a handover hear that a step waits. No text of the law gives a figure. */
export const handoverReminders = {
  before: assumed(12, 'hours', 'before a step of a handover is late, for which its side is reminded of it'),
  unacknowledged: assumed(24, 'hours', 'after which whoever did not acknowledge a notice is reminded of it'),
  stillUnacknowledged: assumed(48, 'hours', 'after which both sides hear of a notice that nobody acknowledged'),
} as const;
