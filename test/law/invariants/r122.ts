import type { Invariant } from './story.ts';
import { lastOf, thisTime, unless } from './told.ts';

export const aFailedEndIsLearntFrom: Invariant = {
  row: 'R122',
  says: 'In no history does a case end without success and without anybody having looked at what was missing.',
  after: ['CaseClosed'],
  near: ['ClosingLearntFrom', 'ClosingTalkedOver', 'ClosingPrepared', 'CaseReopened'],
  broken: (story) => {
    const { outcome, learning } = lastOf(story).said;
    const learnt = thisTime(story, 'ClosingLearntFrom').some(({ id }) => id === learning);
    return unless(outcome === 'successful' || learnt, 'nobody looked at what was missing');
  },
};
