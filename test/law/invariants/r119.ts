import type { Invariant } from './story.ts';
import { earlier, hoursSince, lastOf } from './told.ts';

export const whoeverIsUnreachableWasSought: Invariant = {
  row: 'R119',
  says: 'In no history does a case end because the person cannot be reached unless they were sought through the family and through other services, more than once and on different days.',
  after: ['CaseClosed'],
  near: ['ContactAttempted', 'ClosingLearntFrom', 'ClosingPrepared', 'CaseReopened', 'EntryVouchedFor'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.said['reason'] !== 'unreachable') return [];
    const sought = earlier(story, 'ContactAttempted');
    const days = new Set(sought.map((one) => Math.floor(hoursSince(one, last) / 24)));
    const ways = new Set(sought.map(({ said }) => said['channel']));
    const late = earlier(story, 'EntryVouchedFor').length > 0;
    return [
      ...['family', 'provider']
        .filter((way) => !ways.has(way))
        .map((way) => `nobody sought the person through: ${way}`),
      ...(days.size > 1 || late ? [] : ['all was tried on one day']),
    ];
  },
};
