import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { recordsAnswer } from './track.ts';

/** What came of her request (Standards 11(9)). */
export const answerRecordsRequest = caseCommand({
  event: 'RecordsRequestAnswered',
  path: 'record-answers',
  group: 'rights',
  settles: ['records-are-shown-in-time'],
  said: recordsAnswer,
  words: { section: 'needs', shape: () => ({ withheld: text(1000).optional() }) },
  on: ['open', 'closed'],
  into: 'recordAnswers',
});
