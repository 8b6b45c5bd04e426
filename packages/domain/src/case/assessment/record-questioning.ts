import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { questioning } from './track.ts';

/** Who questioned her, why, who sat beside her and how it ended: it happened, so it is written down, without an interpreter too. */
export const recordQuestioning = caseCommand({
  event: 'QuestioningRecorded',
  path: 'questionings',
  group: 'assessment',
  said: questioning,
  words: { section: 'testimony', shape: () => ({ asker: text(200).optional(), account: text(2000).optional() }) },
  into: 'questionings',
});
