import type { Invariant } from './story.ts';
import { isCorrected, lastOf, thisTime, unless } from './told.ts';

export const theEndIsTalkedOver: Invariant = {
  row: 'R118',
  says: 'In no history does a case end, since it was last opened, without the person having been asked about it, unless they died or cannot be reached.',
  after: ['CaseClosed'],
  near: ['ClosingTalkedOver', 'ClosingPrepared', 'ClosingLearntFrom', 'CaseReopened', 'CaseClosed'],
  broken: (story) => {
    const { reason, consultation } = lastOf(story).said;
    if (['died', 'unreachable'].includes(String(reason))) return [];
    const asked = thisTime(story, 'ClosingTalkedOver');
    return unless(
      asked.some((one) => one.id === consultation && !isCorrected(story, one)),
      'nobody asked the person',
    );
  },
};
