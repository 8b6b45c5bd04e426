import type { CorridorSettings } from './corridor.ts';
import { planned, usualDeadlines, usualNotices } from './usual.ts';

/** From Viet Nam to Cambodia. Nobody has agreed to these figures. */
export const vietNamCambodia = {
  sides: planned({
    sender: { land: ['counterpart-vn', 'embassy-vn'], air: ['counterpart-vn', 'embassy-vn'] },
    receiver: { land: ['shift-lead'], air: ['central-unit'] },
  }),
  deadlines: usualDeadlines,
  notices: usualNotices,
} satisfies CorridorSettings;
