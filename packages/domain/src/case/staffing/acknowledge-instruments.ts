import { caseCommand } from '../case-command.ts';
import { acknowledgement } from './track.ts';

/** Whoever works on the case has read by what it is kept (Standards 10(a), (c)). */
export const acknowledgeInstruments = caseCommand({
  event: 'InstrumentsAcknowledged',
  path: 'acknowledgements',
  group: 'file',
  settles: ['knowledge-is-refreshed', 'instruments-are-read'],
  said: acknowledgement,
  into: 'acknowledgements',
});
