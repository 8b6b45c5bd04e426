import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { entryOf } from '../entry-of.ts';

/** The police has heard an alert. */
export const acknowledgeAlert = caseCommand({
  event: 'AlertAcknowledged',
  as: 'record',
  effects: {},
  path: 'alert-acknowledgements',
  group: 'safety',
  settles: ['alert-is-answered'],
  said: () => ({ alert: entryOf('alerts') }),
  into: 'alertsAcknowledged',
});

/* @__PURE__ */ documented(acknowledgeAlert, {
  says: 'The police has heard of the danger.',
  example: { alert: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63' },
});
