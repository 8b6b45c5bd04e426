import type { CorridorSettings } from './corridor.ts';
import { planned, usualDeadlines, usualNotices } from './usual.ts';

/** From Cambodia to Viet Nam. Nobody has agreed to these figures. */
export const cambodiaVietNam = {
  sides: planned({
    sender: { land: ['case-worker', 'central-unit'], air: ['case-worker', 'central-unit'] },
    receiver: { land: ['counterpart-vn', 'embassy-vn'], air: ['counterpart-vn', 'embassy-vn'] },
  }),
  deadlines: usualDeadlines,
  notices: usualNotices,
} satisfies CorridorSettings;
