import type { Invariant } from './story.ts';
import { earlier, lastOf } from './told.ts';

export const brokenGlassIsLookedAt: Invariant = {
  row: 'R045',
  says: 'In no history does somebody open a file in an emergency again before the last time was looked at, or look at it themselves.',
  after: ['GlassBroken', 'GlassReviewed'],
  near: ['GlassBroken', 'GlassReviewed'],
  broken: (story) => {
    const last = lastOf(story);
    const broken = earlier(story, 'GlassBroken');
    if (last.type === 'GlassReviewed')
      return broken.some(({ id, by }) => id === last.said['glass'] && by.id === last.by.id)
        ? ['by whoever broke it']
        : [];
    const seen = earlier(story, 'GlassReviewed').map(({ said }) => said['glass']);
    return broken.some(({ id, by }) => by.id === last.by.id && !seen.includes(id))
      ? ['the last time is not looked at']
      : [];
  },
};
