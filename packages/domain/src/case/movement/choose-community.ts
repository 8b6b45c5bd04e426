import { reason, text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { community } from './track.ts';

/** Where the person wants to live (Standards 6.8(d), 6.11(b)); they may choose again. */
export const chooseCommunity = caseCommand({
  event: 'CommunityChosen',
  as: 'record',
  effects: {},
  path: 'communities',
  group: 'reintegration',
  said: community,
  words: { section: 'whereabouts', shape: () => ({ place: text(500).optional(), why: reason(2000).optional() }) },
  into: 'communities',
});

/* @__PURE__ */ documented(chooseCommunity, {
  says: 'Where the person wants to live; they may choose again.',
  example: { where: 'a-new-place', againstStigma: ['talk-with-commune'] },
});
