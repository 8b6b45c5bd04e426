import { caseCommand } from '../case-command.ts';
import { interventionStart } from './track.ts';

/** The word to go. */
export const startIntervention = caseCommand({
  event: 'InterventionStarted',
  path: 'intervention-starts',
  group: 'crisis-intervention',
  said: interventionStart,
  into: 'interventionStarts',
});
