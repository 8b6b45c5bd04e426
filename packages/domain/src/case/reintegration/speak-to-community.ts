import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { communityTalk } from './track.ts';

/** The community was spoken to or helped, at the person's request. */
export const speakToCommunity = caseCommand({
  event: 'CommunitySpokenTo',
  as: 'record',
  effects: { 'disclosed.community': asSaid },
  path: 'community-talks',
  group: 'reintegration',
  said: communityTalk,
  into: 'communityTalks',
});

/* @__PURE__ */ documented(speakToCommunity, {
  says: 'The community is spoken to or helped, at the person’s request.',
  example: { request: '0199a7e2-8c10-7a10-9c11-0a3f5b2c4d70', what: 'awareness', when: 'before' },
});
