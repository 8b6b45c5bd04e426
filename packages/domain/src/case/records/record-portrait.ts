import { caseCommand } from '../case-command.ts';
import { portrait } from './track.ts';

/** A picture of her (Standards 11(1)): where it is kept and by which hash it is known; the picture itself is never in the event. */
export const recordPortrait = caseCommand({
  event: 'PortraitRecorded',
  path: 'portraits',
  group: 'file',
  said: portrait,
  into: 'portraits',
});
