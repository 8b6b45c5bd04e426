import type { Invariant } from './story.ts';
import { isChildIn, lastOf, unless } from './told.ts';

/** Papers and a doctor’s opinion show an age; somebody’s impression in a talk does not. */
const shows = ['birth-certificate', 'identity-card', 'passport', 'school-record', 'family-book', 'medical-opinion'];

export const whoeverMayBeAChildIsOne: Invariant = {
  row: 'R071',
  says: 'In no history does somebody who was a child, or may be one, become an adult without something that shows their age.',
  after: ['AgeRecorded'],
  near: ['AgeRecorded', 'SectionWritten', 'RecordCorrected'],
  broken: (story) => {
    const last = lastOf(story);
    if (last.said['age'] !== 'adult') return [];
    const wasAChild = isChildIn([...story.slice(0, -1), { ...last, type: 'nothing' }]);
    return [
      ...unless(!wasAChild || shows.includes(String(last.said['evidence'])), 'nothing shows that they are grown'),
      ...unless(!['0-11', '12-17'].includes(String(last.said['ageGroup'])), 'an adult of less than eighteen years'),
    ];
  },
};
