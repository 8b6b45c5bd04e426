import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { questioning } from './track.ts';

/**
 * Who questioned the person, why, who sat beside them and how it ended. It happened, so it is written down, without an
 * interpreter too.
 */
export const recordQuestioning = caseCommand({
  event: 'QuestioningRecorded',
  as: 'record',
  effects: { 'questioned.questioning': asSaid },
  path: 'questionings',
  group: 'assessment',
  said: questioning,
  words: { section: 'testimony', shape: () => ({ asker: text(200).optional(), account: text(2000).optional() }) },
  into: 'questionings',
});

/* @__PURE__ */ documented(recordQuestioning, {
  says: 'Somebody from outside questioned the person.',
  example: {
    asker: 'investigating-judge',
    purpose: 'testimony',
    supportPerson: 'beside-her',
    manner: ['her-own-words', 'breaks'],
    outcome: 'finished',
    asked: ['people-involved'],
  },
});
