import type { Invariant } from './story.ts';
import { carries, earlier, isChildIn, lastOf } from './told.ts';

/** Who asks as part of proceedings; and what is asked for them, whoever asks. */
const proceedings = ['investigating-judge', 'prosecutor', 'police'];
const evidence = ['testimony', 'complaint', 'compensation'];

export const noChildIsHeardAlone: Invariant = {
  row: 'R058',
  says: 'In no history is a child heard in a proceeding, or questioned by an authority, without an advocate who was appointed before.',
  after: ['QuestioningRecorded', 'HearingRecorded'],
  near: ['AdvocateAppointed', 'ProceedingOpened', 'AgeRecorded', 'HearingScheduled'],
  broken: (story) => {
    if (!isChildIn(story)) return [];
    const { type, said } = lastOf(story);
    const asker = String(said['asker']);
    const advocates = earlier(story, 'AdvocateAppointed').filter((one) => carries(story, one));
    if (type === 'QuestioningRecorded')
      return (proceedings.includes(asker) || (asker !== 'legal-aid' && evidence.includes(String(said['purpose'])))) &&
        advocates.length === 0
        ? ['nobody is the child’s advocate']
        : [];
    const hearing = earlier(story, 'HearingScheduled').find(({ id }) => id === said['hearing']);
    const appointed = advocates.some((one) => one.said['proceeding'] === hearing?.said['proceeding']);
    // What was put off, or does not count, was heard by nobody.
    if (!['heard', 'judgment'].includes(String(said['outcome']))) return [];
    return [
      ...(appointed ? [] : ['no advocate was appointed in it']),
      ...(said['advocatePresent'] === true ? [] : ['the advocate was not there']),
    ];
  },
};
