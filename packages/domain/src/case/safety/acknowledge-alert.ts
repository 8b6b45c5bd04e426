import { id } from '../../text.ts';
import { caseCommand } from '../case-command.ts';

/** The police has heard an alert. */
export const acknowledgeAlert = caseCommand({
  event: 'AlertAcknowledged',
  path: 'alert-acknowledgements',
  group: 'safety',
  settles: ['alert-is-answered'],
  said: () => ({ alert: id }),
  into: 'alertsAcknowledged',
});
