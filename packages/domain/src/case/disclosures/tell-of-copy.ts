import { caseCommand } from '../case-command.ts';
import { toldOfCopy } from './track.ts';

/** She is told who was given what of her file without her, and for what reason (Standards 6.3(b)). */
export const tellOfCopy = caseCommand({
  event: 'CopyToldOf',
  path: 'disclosure-tellings',
  group: 'sharing',
  settles: ['she-is-told-who-got-her-file'],
  said: toldOfCopy,
  on: ['open', 'closed'],
  into: 'copiesTold',
});
