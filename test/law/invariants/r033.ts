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
    const wish = earlier(story, 'CarerAskedFor').at(-1)?.said['wish'];
    return wish === undefined || wish === 'either' || wish === said['carer'] ? [] : [`not a ${String(wish)}`];
  },
};
