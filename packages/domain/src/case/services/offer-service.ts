import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { service } from '../clear.ts';
import { documented } from '../documented.ts';
import { answered } from './answer.ts';

/** A service of the catalogue is offered, at any stage (Standards 6.6(a)). */
export const offerService = caseCommand({
  event: 'ServiceOffered',
  as: 'permit',
  effects: { 'served.offer': asSaid },
  path: 'offers',
  group: 'referral',
  said: () => ({ service }),
  leaves: (file, { service: name }, { at }) => answered(file, name, { outcome: 'offered', offeredAt: at, at }),
});

/* @__PURE__ */ documented(offerService, {
  says: 'A service of the catalogue is offered.',
  example: { service: 'medical' },
});
