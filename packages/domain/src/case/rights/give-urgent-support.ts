import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { entryOf } from '../entry-of.ts';

/** Urgent psychological support after reading has hurt (Standards 11(9)). */
export const giveUrgentSupport = caseCommand({
  event: 'UrgentSupportGiven',
  as: 'record',
  effects: { 'served.need': asSaid },
  path: 'urgent-support',
  group: 'rights',
  settles: ['urgent-support-follows-reading'],
  said: () => ({ request: entryOf('recordRequests') }),
  on: ['open', 'closed'],
  into: 'urgentSupport',
});

/* @__PURE__ */ documented(giveUrgentSupport, {
  says: 'Psychological support was given at once.',
  example: { request: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63' },
});
