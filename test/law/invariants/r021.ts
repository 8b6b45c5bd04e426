import type { Invariant } from './story.ts';
import { earlier, lastOf, runs } from './told.ts';

export const everyClosingStays: Invariant = {
  row: 'R021',
  says: 'In no history does a reopening or a correction undo that a case was closed before: each closing counts, and is one more.',
  after: ['CaseClosed', 'CaseReopened'],
  near: ['CaseClosed', 'CaseReopened', 'RecordCorrected', 'ClosingPrepared', 'ClosingTalkedOver'],
  broken: (story) => {
    const last = lastOf(story);
    const closings = earlier(story, 'CaseClosed');
    const open = runs(story);
    if (last.type === 'CaseReopened') return open ? ['it was not closed'] : [];
    return [
      ...(open ? [] : ['it was closed already']),
      ...(last.said['cycle'] === closings.length + 1 ? [] : ['an earlier closing is not counted']),
    ];
  },
};
