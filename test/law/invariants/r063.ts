import type { Invariant } from './story.ts';
import { lastOf, listed, unless } from './told.ts';

export const whatCannotBeHasAnotherWay: Invariant = {
  row: 'R063',
  says: 'In no history is what a person prefers not possible without another way that is named.',
  after: ['DecisionTaken'],
  near: ['InformedForDecision'],
  broken: (story) => {
    const last = lastOf(story);
    return unless(last.said['possible'] !== false || listed(last, 'alternatives').length > 0, 'no other way is named');
  },
};
