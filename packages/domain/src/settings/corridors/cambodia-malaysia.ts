import type { CorridorSettings } from './corridor.ts';
import { planned, usualDeadlines, usualNotices } from './usual.ts';

/** From Cambodia to Malaysia. Nobody has agreed to these figures. */
export const cambodiaMalaysia = {
  sides: planned({
    sender: { land: ['case-worker', 'central-unit'], air: ['case-worker', 'central-unit'] },
    receiver: { land: ['counterpart-my', 'embassy-my'], air: ['counterpart-my', 'embassy-my'] },
  }),
  deadlines: usualDeadlines,
  notices: usualNotices,
} satisfies CorridorSettings;
