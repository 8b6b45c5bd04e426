import type { Invariant } from './story.ts';
import { earlier, lastOf } from './told.ts';

export const carersAreAsWished: Invariant = {
  row: 'R033',
  says: 'In no history is somebody cared for by a carer of another sex than they wished, unless it is said why.',
  after: ['CarerArranged'],
  near: ['CarerAskedFor', 'CarerArranged'],
  broken: (story) => {
    const { said } = lastOf(story);
    if (said['override'] !== undefined) return [];
    // A late paper about an earlier day does not undo what was wished since.
    const wishes = earlier(story, 'CarerAskedFor');
    const wish = wishes.toSorted((one, other) => Date.parse(one.occurredAt) - Date.parse(other.occurredAt)).at(-1)
      ?.said['wish'];
    return wish === undefined || wish === 'either' || wish === said['carer'] ? [] : [`not a ${String(wish)}`];
  },
};
