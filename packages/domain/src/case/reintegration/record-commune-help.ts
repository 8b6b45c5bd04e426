import { caseCommand } from '../case-command.ts';
import { communeHelp } from './track.ts';

/** A commune chief or focal point helps, because she agreed (Policy II.D). */
export const recordCommuneHelp = caseCommand({
  event: 'CommuneHelped',
  path: 'commune-help',
  group: 'reintegration',
  said: communeHelp,
  into: 'communeHelp',
});
