import { letHappen } from './lives.ts';
import { stillOpen } from './r014.ts';
import { isGoneFromAPlace } from './r039.ts';
import type { Invariant } from './story.ts';
import { earlier, isSound, lastOf, runs } from './told.ts';

export const aCaseRunsUntilItIsClosed: Invariant = {
  row: 'R011',
  says: 'In no history does a case end otherwise than by a closing: not by handing it on to nobody, nor by being erased while it runs or the person is in danger.',
  after: ['CaseClosed', 'ProposalAnswered'],
  near: [
    'CrisisOpened',
    'MissingReported',
    'CaseReferred',
    'ReferralAnswered',
    'ErasureRequested',
    'CaseClosed',
    'CaseReopened',
  ],
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
    if (erasure === undefined) return [];
    const danger = [
      ...stillOpen(story, 'CrisisOpened', 'CrisisEnded', 'crisis'),
      ...stillOpen(story, 'MissingReported', 'MissingEnded', 'missing'),
    ];
    if (danger.length > 0 || isGoneFromAPlace(story)) return ['the person is in danger'];
    if (erasure.said['reason'] === 'she-asked') return [];
    return runs(story) && erasure.said['reason'] !== 'opened-by-mistake' ? ['it still runs'] : [];
  },
};
