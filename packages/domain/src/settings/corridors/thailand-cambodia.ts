import { fromTheStart } from '../setting.ts';
import type { CorridorSettings } from './corridor.ts';
import { planned, usualDeadlines, usualNotices } from './usual.ts';

/** From Thailand to Cambodia. Nobody has agreed to these figures. */
export const thailandCambodia = {
  sides: planned({
    sender: { land: ['counterpart-th', 'embassy-th'], air: ['counterpart-th', 'embassy-th'] },
    receiver: { land: ['shift-lead'], air: ['central-unit'] },
  }),
  deadlines: [
    ...usualDeadlines,
    {
      step: 'identification-stay-ended',
      owedBy: 'S',
      within: { days: 15 },
      source: 'Trafficking in Persons report 2023 on Thailand, read in a copy',
      agreedBy: null,
      validFrom: fromTheStart,
      basis: 'derived',
      verified: 'never verified',
    },
  ],
  notices: usualNotices,
} satisfies CorridorSettings;
