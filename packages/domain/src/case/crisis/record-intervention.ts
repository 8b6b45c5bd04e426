import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { interventionReport } from './track.ts';

/** How an intervention went, also when it did not go well: nothing is smoothed over. */
export const recordIntervention = caseCommand({
  event: 'InterventionRecorded',
  path: 'intervention-reports',
  group: 'crisis-intervention',
  said: interventionReport,
  words: { section: 'needs', shape: () => ({ account: text(2000).optional() }) },
  into: 'interventionReports',
});
