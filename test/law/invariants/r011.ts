import { letHappen } from './lives.ts';
import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf, runs } from './told.ts';

export const aCaseRunsUntilItIsClosed: Invariant = {
  row: 'R011',
  says: 'In no history does a case end otherwise than by a closing: not by handing it on to nobody, nor by being erased while it runs.',
  after: ['CaseClosed', 'ProposalAnswered'],
  near: ['CaseReferred', 'ReferralAnswered', 'ErasureRequested', 'CaseClosed', 'CaseReopened'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.type === 'CaseClosed') {
      if (last.said['reason'] !== 'taken-over') return [];
      const taken = earlier(story, 'ReferralAnswered').filter(
        (one) => one.said['answer'] === 'accepted' && isSound(one),
      );
      const own = earlier(story, 'ClosingTalkedOver').at(-1)?.said['wish'] === 'close';
      return taken.length > 0 || own ? [] : ['nobody took it over, and the person did not end it'];
    }
    const erasure = letHappen(story, 'ErasureRequested');
    if (erasure === undefined || erasure.said['reason'] === 'she-asked') return [];
    return runs(story) && erasure.said['reason'] !== 'opened-by-mistake' ? ['it still runs'] : [];
  },
};
