import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { recordsAnswer } from './track.ts';

/** What came of the request for records (Standards 11(9)). */
export const answerRecordsRequest = caseCommand({
  event: 'RecordsRequestAnswered',
  as: 'permit',
  effects: { 'shown.records': asSaid },
  path: 'record-answers',
  group: 'rights',
  settles: ['records-are-shown-in-time'],
  said: recordsAnswer,
  words: { section: 'needs', shape: () => ({ withheld: text(1000).optional() }) },
  on: ['open', 'closed'],
  into: 'recordAnswers',
});

/* @__PURE__ */ documented(answerRecordsRequest, {
  says: 'What came of a request for records, and who stood by the person.',
  example: {
    request: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    outcome: 'shown',
    language: 'km',
    supportOnStandby: true,
    explained: true,
  },
});
