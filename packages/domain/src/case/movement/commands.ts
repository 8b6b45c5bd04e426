import { chooseCommunity } from './choose-community.ts';
import { holdChild } from './hold-child.ts';
import { recordAddressSource } from './record-address-source.ts';
import { recordEarlierReturn } from './record-earlier-return.ts';
import { recordJourneyHome } from './record-journey-home.ts';
import { recordLeaving } from './record-leaving.ts';
import { recordReturnDelay } from './record-return-delay.ts';
import { recordReturnMatter } from './record-return-matter.ts';
import { reviewChildHold } from './review-child-hold.ts';

/** Where the person lives and goes: Standards 6.8(d), 6.11. */
export const movementCommands = {
  recordLeaving,
  holdChild,
  reviewChildHold,
  recordReturnDelay,
  recordReturnMatter,
  recordEarlierReturn,
  recordAddressSource,
  recordJourneyHome,
  chooseCommunity,
} as const;
