import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { communityRequest } from './track.ts';

/** The person asks that the community is spoken to or helped, or takes that back (Standards 7.8(b)). */
export const askForCommunity = caseCommand({
  event: 'CommunityAskedFor',
  as: 'record',
  effects: {},
  path: 'community-requests',
  group: 'reintegration',
  said: communityRequest,
  into: 'communityRequests',
});

/* @__PURE__ */ documented(askForCommunity, {
  says: 'The person asks that the community is spoken to or helped, or takes it back.',
  example: { wish: 'asks', what: 'awareness', when: 'before' },
});
