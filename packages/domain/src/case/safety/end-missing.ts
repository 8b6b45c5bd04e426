import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { missingEnd } from './track.ts';

/** The search ends, and how. */
export const endMissing = caseCommand({
  event: 'MissingEnded',
  path: 'missing-ends',
  group: 'safety',
  said: missingEnd,
  words: { section: 'whereabouts', shape: () => ({ how: text(2000).optional() }) },
  into: 'missingEnds',
});
