import type { CorridorSettings } from './corridor.ts';
import { planned, usualDeadlines, usualNotices, usualSheet } from './usual.ts';

/**
 * From Cambodia to any other country of origin, with a mission that is accredited for it. Nobody there has an account: the receiving side
 * confirms by a one-time link. Nobody has agreed to these figures, and no agreement is on file.
 */
export const cambodiaElsewhere = {
  sides: planned({
    sender: { land: ['case-worker'], air: ['case-worker'] },
    receiver: { land: ['border-police'], air: ['border-police'] },
  }),
  deadlines: usualDeadlines,
  notices: usualNotices,
  sheet: usualSheet,
} satisfies CorridorSettings;
