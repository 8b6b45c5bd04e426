import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { intervention } from './track.ts';

/** How an intervention is to be done. A later plan of the same crisis takes its place; the earlier one stays. */
export const planIntervention = caseCommand({
  event: 'InterventionPlanned',
  path: 'interventions',
  group: 'crisis-intervention',
  settles: ['rescue-waits-for-the-police'],
  said: intervention,
  words: { section: 'whereabouts', shape: () => ({ where: text(500).optional(), how: text(2000).optional() }) },
  into: 'interventions',
});
