import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { tracingAnswer } from './track.ts';

/** What the search for the family has found (Standards 6.11(d)). */
export const answerFamilyTracing = caseCommand({
  event: 'FamilyTracingAnswered',
  as: 'record',
  effects: {},
  path: 'family-tracing-answers',
  group: 'family',
  settles: ['search-for-family-is-acknowledged'],
  said: tracingAnswer,
  words: { section: 'family', shape: () => ({ found: text(4000).optional() }) },
  into: 'tracingAnswers',
});

/* @__PURE__ */ documented(answerFamilyTracing, {
  says: 'What the search for the family found.',
  example: { tracing: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', result: 'found' },
});
