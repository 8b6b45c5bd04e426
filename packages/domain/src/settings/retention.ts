import { assumed } from './setting.ts';

/** How long what is kept is kept. The two Prakas give no time; nothing is erased by a machine when it is over: people are reminded. */
export const retention = {
  closedCase: assumed(10, 'years', 'for which a closed case is kept, Standards 6.3(d), 11(8)'),
  arrivalWithoutCase: assumed(
    30,
    'days',
    'after closing, for which what somebody without a file said at the border can be opened there and corrected, Standards 6.3(d)',
  ),
} as const;
