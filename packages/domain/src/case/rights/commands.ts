import { answerRecordsRequest } from './answer-records-request.ts';
import { askForRecords } from './ask-for-records.ts';
import { briefOnRights } from './brief-on-rights.ts';
import { consultHer } from './consult-her.ts';
import { decideChildInformation } from './decide-child-information.ts';
import { describeHerself } from './describe-herself.ts';
import { explainToHer } from './explain-to-her.ts';
import { giveUrgentSupport } from './give-urgent-support.ts';
import { keepOwnWords } from './keep-own-words.ts';

/** Identity, information and being consulted: Standards 6.2, 6.5, 6.6. */
export const rightsCommands = {
  briefOnRights,
  explainToHer,
  keepOwnWords,
  describeHerself,
  consultHer,
  askForRecords,
  answerRecordsRequest,
  giveUrgentSupport,
  decideChildInformation,
} as const;
