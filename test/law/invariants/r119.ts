import type { Invariant } from './story.ts';
import { hoursSince, lastOf, thisTime, unless } from './told.ts';

export const whoeverIsUnreachableWasSought: Invariant = {
  row: 'R119',
  says: 'In no history does a case end because the person cannot be reached unless they were sought since it was last opened, through the family and through other services, on different days, and without a sign of them.',
  after: ['CaseClosed'],
  near: ['ContactAttempted', 'ClosingLearntFrom', 'ClosingPrepared', 'CaseReopened', 'EntryVouchedFor'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.said['reason'] !== 'unreachable') return [];
    const sought = thisTime(story, 'ContactAttempted');
    const days = new Set(sought.map((one) => Math.floor(hoursSince(one, last) / 24)));
    const ways = new Set(sought.map(({ said }) => said['channel']));
    const late = thisTime(story, 'EntryVouchedFor').some(({ said }) => sought.some(({ id }) => id === said['entry']));
    return [
      ...['family', 'provider']
        .filter((way) => !ways.has(way))
        .map((way) => `nobody sought the person through: ${way}`),
      ...unless(days.size > 1 || late, 'all was tried on one day'),
      ...unless(sought.at(-1)?.said['answer'] !== 'reached', 'the person was reached at last'),
    ];
  },
};
