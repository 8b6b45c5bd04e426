import { letHappen } from './lives.ts';
import type { Invariant } from './story.ts';
import { lastOf } from './told.ts';

/** What no purpose needs but these: all else of it stays in the file. */
const onlyFor: Readonly<Record<string, readonly string[]>> = {
  hiv: ['health'],
  testimony: ['legal', 'report-to-police'],
  medical: ['health', 'care', 'referral', 'return', 'reintegration', 'protection'],
};

export const noMoreThanThePurposeNeeds: Invariant = {
  row: 'R043',
  says: 'In no history does somebody receive what the purpose does not need: no HIV status but for health, no testimony but for justice.',
  after: ['CopyMade', 'ProposalAnswered'],
  near: ['ConsentGiven', 'SharingProposed', 'AlertRaised'],
  broken: (story) => {
    const copy = letHappen(story, 'CopyMade', 'SharingProposed');
    if (copy === undefined || (copy.type === 'SharingProposed' && lastOf(story) === copy)) return [];
    const sections = (copy.said['sections'] ?? []) as readonly string[];
    const purpose = String(copy.said['for']);
    return sections.filter((one) => onlyFor[one]?.includes(purpose) === false).map((one) => `${one} for ${purpose}`);
  },
};
