import { caseCommand } from '../case-command.ts';
import { communityTalk } from './track.ts';

/** Her community was spoken to or helped, at her request. */
export const speakToCommunity = caseCommand({
  event: 'CommunitySpokenTo',
  path: 'community-talks',
  group: 'reintegration',
  said: communityTalk,
  into: 'communityTalks',
});
