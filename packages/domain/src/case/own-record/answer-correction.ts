import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { correctionAnswer } from './track.ts';

/** What came of a correction, told to the person in their language (Standards 11(9), 6.5(e)). */
export const answerCorrection = caseCommand({
  event: 'CorrectionAnswered',
  as: 'permit',
  effects: { 'shown.correction': asSaid },
  path: 'correction-answers',
  group: 'rights',
  settles: ['corrections-are-answered-in-time'],
  said: correctionAnswer,
  words: { section: 'testimony', shape: () => ({ answer: text(2000).optional() }) },
  on: ['open', 'closed'],
  into: 'correctionAnswers',
});

/* @__PURE__ */ documented(answerCorrection, {
  says: 'What came of a request for a correction, told to the person.',
  example: { correctionRequest: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', outcome: 'both-stand', language: 'km' },
});
