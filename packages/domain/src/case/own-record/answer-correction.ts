import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { correctionAnswer } from './track.ts';

/** What came of her correction, told to her in her language (Standards 11(9), 6.5(e)). */
export const answerCorrection = caseCommand({
  event: 'CorrectionAnswered',
  path: 'correction-answers',
  group: 'rights',
  settles: ['corrections-are-answered-in-time'],
  said: correctionAnswer,
  words: { section: 'testimony', shape: () => ({ answer: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'correctionAnswers',
});
