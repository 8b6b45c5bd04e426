import type { Invariant } from './story.ts';
import { lastOf, unless } from './told.ts';

const shown = ['shown', 'copy-given', 'explained'];

export const nobodyReadsAlone: Invariant = {
  row: 'R138',
  says: 'In no history does a person see their own record without support at hand, or without somebody beside them having been offered.',
  after: ['RecordsRequestAnswered', 'OwnRecordOpened'],
  near: ['RecordsAskedFor', 'UrgentSupportGiven'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'OwnRecordOpened')
      return unless(said['supporterOffered'] === true, 'nobody was offered to sit beside them');
    return unless(
      !shown.includes(String(said['outcome'])) || said['supportOnStandby'] === true,
      'no support was at hand',
    );
  },
};
