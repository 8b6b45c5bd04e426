import { fromTheStart } from '../setting.ts';
import type { CorridorSettings } from './corridor.ts';
import { planned, usualDeadlines, usualNotices } from './usual.ts';

/** From Malaysia to Cambodia. Nobody has agreed to these figures. */
export const malaysiaCambodia = {
  sides: planned({
    sender: { land: ['counterpart-my', 'embassy-my'], air: ['counterpart-my', 'embassy-my'] },
    receiver: { land: ['shift-lead'], air: ['central-unit'] },
  }),
  deadlines: [
    ...usualDeadlines,
    {
      step: 'protection-order-ended',
      owedBy: 'S',
      within: { months: 3 },
      alerts: {
        remindAfterDays: [60, 75],
        source: 'working assumption: the section names no alerts',
        agreedBy: null,
        validFrom: fromTheStart,
        basis: 'local',
      },
      source: 'Malaysia, Act 670, section 51, read in a copy',
      agreedBy: null,
      validFrom: fromTheStart,
      basis: 'text',
      verified: 'never verified',
    },
  ],
  notices: usualNotices,
} satisfies CorridorSettings;
