import type { Invariant } from './story.ts';
import { isChildIn, lastOf } from './told.ts';

export const theRecordIsOpenToThePerson: Invariant = {
  row: 'R050',
  says: 'In no history is somebody’s own record kept from them, but from a child in its best interest; and nobody reads it without support at hand.',
  after: ['RecordsRequestAnswered', 'OwnRecordOpened'],
  near: ['RecordsAskedFor', 'ChildInformationDecided', 'AgeRecorded'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    if (type === 'OwnRecordOpened') return said['supporterOffered'] === true ? [] : ['no supporter was offered'];
    if (said['outcome'] !== 'withheld') return [];
    return [
      ...(isChildIn(story) ? [] : ['it is kept from an adult']),
      ...(said['reason'] === undefined ? ['nobody says why'] : []),
    ];
  },
};
