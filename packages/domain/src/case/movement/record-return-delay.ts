import { caseCommand } from '../case-command.ts';
import { returnDelay } from './track.ts';

/** Why her return waits, and on whom (Standards 6.11(a)). */
export const recordReturnDelay = caseCommand({
  event: 'ReturnDelayed',
  path: 'return-delays',
  group: 'reintegration',
  settles: ['return-is-prompt'],
  said: returnDelay,
  into: 'returnDelays',
});
