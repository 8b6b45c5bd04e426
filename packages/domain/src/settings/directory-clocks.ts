import { assumed } from './setting.ts';

/** How long what the directory says of a channel may be relied on. No text of the law gives a figure. */
export const directoryClocks = {
  stale: assumed(90, 'days', 'after its last verification, from when a channel is shown as stale, Standards 7.3(b)'),
  tooOld: assumed(180, 'days', 'after its last verification, from when nothing new is sent to a channel'),
  coolingOff: assumed(24, 'hours', 'for which a changed channel waits, so that whoever held the old one can object'),
} as const;
