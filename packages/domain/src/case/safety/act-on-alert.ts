import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { alertAction } from './track.ts';

/** What the police did about an alert. */
export const actOnAlert = caseCommand({
  event: 'AlertActedOn',
  path: 'alert-actions',
  group: 'safety',
  said: alertAction,
  words: { section: 'whereabouts', shape: () => ({ done: text(2000).optional() }) },
  into: 'alertActions',
});
