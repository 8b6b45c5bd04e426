import { caseCommand } from '../case-command.ts';
import { named } from './track.ts';

/** The trial has shown that she can stay. */
export const confirmReintegration = caseCommand({
  event: 'ReintegrationConfirmed',
  path: 'reintegration-confirmations',
  group: 'reintegration',
  said: named,
  into: 'confirmations',
});
