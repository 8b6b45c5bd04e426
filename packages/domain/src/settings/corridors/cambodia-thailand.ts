import type { CorridorSettings } from './corridor.ts';
import { planned, usualDeadlines, usualNotices } from './usual.ts';

/** From Cambodia to Thailand. Nobody has agreed to these figures. */
export const cambodiaThailand = {
  sides: planned({
    sender: { land: ['case-worker', 'central-unit'], air: ['case-worker', 'central-unit'] },
    receiver: { land: ['counterpart-th', 'embassy-th'], air: ['counterpart-th', 'embassy-th'] },
  }),
  deadlines: usualDeadlines,
  notices: usualNotices,
} satisfies CorridorSettings;
