import { letHappen } from './lives.ts';
import type { Invariant } from './story.ts';

const factors = ['recruitment', 'transportation', 'exploitation'];

export const confirmedByThreeFactors: Invariant = {
  row: 'R002',
  says: 'In no history is somebody confirmed as a victim unless recruitment, transportation and exploitation were each found.',
  after: ['DeterminationRecorded'],
  near: ['InterviewRecorded', 'ProposalAnswered', 'DeterminationRecorded'],
  broken: (story) => {
    const determined = letHappen(story, 'DeterminationRecorded');
    if (determined?.said['status'] !== 'confirmed') return [];
    const found = (determined.said['stages'] ?? {}) as Readonly<Record<string, string>>;
    return factors.filter((one) => found[one] !== 'yes').map((one) => `${one} was not found`);
  },
};
