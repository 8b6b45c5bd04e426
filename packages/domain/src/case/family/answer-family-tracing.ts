import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { tracingAnswer } from './track.ts';

/** What the search for her family has found (Standards 6.11(d)). */
export const answerFamilyTracing = caseCommand({
  event: 'FamilyTracingAnswered',
  path: 'family-tracing-answers',
  group: 'family',
  settles: ['search-for-family-is-acknowledged'],
  said: tracingAnswer,
  words: { section: 'family', shape: () => ({ found: text(4000).optional() }) },
  into: 'tracingAnswers',
});
