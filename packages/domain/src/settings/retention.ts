import { assumed } from './setting.ts';

/**
 * How long what is kept is kept, by kind. The two Prakas give no time. When it is over people are reminded, and only people erase; a key
 * at the border alone goes by itself, because the plan of keys says when nobody needs it any more.
 */
export const retention = {
  closedCase: assumed(10, 'years', 'for which a closed case is kept, Standards 6.3(d), 11(8)'),
  arrivalWithoutCase: assumed(
    30,
    'days',
    'after closing, for which what somebody without a file said at the border can be opened there and corrected, Standards 6.3(d)',
  ),
  answerNotTakenIn: assumed(1, 'years', 'for which an answer waits that nobody takes into a file, Standards 6.3(d)'),
} as const;
