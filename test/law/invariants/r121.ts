import type { Invariant } from './story.ts';
import { earlier, hoursSince, lastOf, thisTime, unless } from './told.ts';

/** Time before an end: a figure that the text leaves open. */
const days = 30;

export const nobodyIsLetGoInHaste: Invariant = {
  row: 'R121',
  says: 'In no history does a case end because a person is uncooperative before their reasons were explored, time passed, and somebody else agreed; nor while they are missing.',
  after: ['CaseClosed'],
  near: [
    'ReasonsExplored',
    'ClosingAgreedTo',
    'ClosingTalkedOver',
    'ClosingPrepared',
    'MissingReported',
    'EntryVouchedFor',
  ],
  broken: (story) => {
    const last = lastOf(story);
    if (last.said['reason'] !== 'uncooperative') return [];
    const explored = thisTime(story, 'ReasonsExplored');
    const agreed = thisTime(story, 'ClosingAgreedTo').some(({ said, by }) =>
      explored.some(({ id, by: explorer }) => id === said['exploration'] && explorer.id !== by.id),
    );
    const vouched = earlier(story, 'EntryVouchedFor').some(({ said }) =>
      explored.some(({ id }) => id === said['entry']),
    );
    return [
      ...unless(explored.length > 0, 'nobody explored the reasons'),
      ...unless(agreed, 'nobody else agreed'),
      ...unless(vouched || explored.some((one) => hoursSince(one, last) >= days * 24), 'it was done in haste'),
    ];
  },
};
