import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { alertAction } from './track.ts';

/** What the police did about an alert. */
export const actOnAlert = caseCommand({
  event: 'AlertActedOn',
  as: 'record',
  effects: {},
  path: 'alert-actions',
  group: 'safety',
  said: alertAction,
  words: { section: 'whereabouts', shape: () => ({ done: text(2000).optional() }) },
  into: 'alertActions',
});

/* @__PURE__ */ documented(actOnAlert, {
  says: 'What was done about the danger.',
  example: { alert: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', action: 'patrol' },
});
