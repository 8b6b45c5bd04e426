import { letHappen } from './lives.ts';
import type { Invariant } from './story.ts';
import { approvedBy, earlier, lastOf } from './told.ts';

const conclusive = ['document', 'statement', 'court-decision', 'joint-interview'];

export const presumedUntilProvenOtherwise: Invariant = {
  row: 'R013',
  says: 'In no history is somebody treated as no victim unless evidence, a deciding organisation and a second person stand before it.',
  after: ['ProposalAnswered', 'CaseClosed', 'DeterminationRecorded'],
  near: ['DeterminationRecorded', 'InterviewRecorded', 'ProposalAnswered'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.type === 'CaseClosed') {
      if (last.said['reason'] !== 'not-a-victim') return [];
      const sound = earlier(story, 'DeterminationRecorded').filter(
        (one) => one.said['status'] !== 'not-a-victim' || approvedBy(story, one).length > 0,
      );
      return sound.at(-1)?.said['status'] === 'not-a-victim'
        ? []
        : ['nobody found so, or it was found otherwise since'];
    }
    const determined = letHappen(story, 'DeterminationRecorded');
    if (determined?.said['status'] !== 'not-a-victim') return [];
    return [
      ...(conclusive.includes(String(determined.said['evidence'])) ? [] : ['on no evidence']),
      ...(determined.said['by'] === undefined ? ['by nobody'] : []),
    ];
  },
};
