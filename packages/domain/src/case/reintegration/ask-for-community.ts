import { caseCommand } from '../case-command.ts';
import { communityRequest } from './track.ts';

/** She asks that her community is spoken to or helped, or takes it back (Standards 7.8(b)). */
export const askForCommunity = caseCommand({
  event: 'CommunityAskedFor',
  path: 'community-requests',
  group: 'reintegration',
  said: communityRequest,
  into: 'communityRequests',
});
