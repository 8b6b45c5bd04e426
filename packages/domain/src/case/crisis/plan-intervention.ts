import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { intervention } from './track.ts';

/** How an intervention is to be done. A later plan of the same crisis takes its place; the earlier one stays. */
export const planIntervention = caseCommand({
  event: 'InterventionPlanned',
  as: 'permit',
  effects: { 'planned.intervention': asSaid },
  path: 'interventions',
  group: 'crisis-intervention',
  settles: ['rescue-waits-for-the-police'],
  said: intervention,
  words: { section: 'whereabouts', shape: () => ({ where: text(500).optional(), how: text(2000).optional() }) },
  into: 'interventions',
});

/* @__PURE__ */ documented(planIntervention, {
  says: 'How an intervention is to be done, by whom and with what.',
  example: {
    crisis: '0199a7e2-8c11-7a10-9c11-0a3f5b2c4d60',
    kind: 'rescue',
    participants: [
      { part: 'police', organisation: 'demo-police' },
      { part: 'social-affairs', organisation: 'social-affairs' },
    ],
    safePlace: 'demo-shelter',
    supplies: ['shelter', 'food', 'medical-care', 'psychological-care'],
    she: 'prepared',
    officials: 'she-is-no-foreigner',
  },
});
