import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { localLink } from './track.ts';

/** A service of the community is found for the person (Standards 7.9(c)). */
export const linkLocalService = caseCommand({
  event: 'LocalServiceLinked',
  as: 'record',
  effects: { 'served.need': asSaid },
  path: 'local-links',
  group: 'referral',
  said: localLink,
  into: 'localLinks',
});

/* @__PURE__ */ documented(linkLocalService, {
  says: 'The person is brought together with a service of the community.',
  example: { service: 'medical', to: 'demo-health-centre', answer: 'introduced' },
});
