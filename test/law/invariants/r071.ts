import type { Invariant } from './story.ts';
import { isChildIn, lastOf, unless } from './told.ts';

export const whoeverMayBeAChildIsOne: Invariant = {
  row: 'R071',
  says: 'In no history does somebody who is a child, or may be one, count as a grown person: as gone of their own will, as agreeing alone to be published, or as grown at less than eighteen.',
  after: ['AgeRecorded', 'MissingEnded', 'PublicationAgreed'],
  near: ['AgeRecorded', 'SectionWritten', 'RecordCorrected', 'MissingReported', 'MissingStepTaken'],
  broken: (story) => {
    const { type, said } = lastOf(story);
    const child = isChildIn(story);
    if (type === 'MissingEnded')
      return unless(!child || said['outcome'] !== 'left-of-her-own-will', 'a child counts as gone of their own will');
    if (type === 'PublicationAgreed') return unless(!child || said['how'] === 'guardian', 'a child agrees alone');
    const young = ['0-11', '12-17'].includes(String(said['ageGroup']));
    return unless(said['age'] !== 'adult' || !young, 'an adult of less than eighteen years');
  },
};
