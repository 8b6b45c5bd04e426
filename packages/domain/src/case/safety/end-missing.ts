import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { missingEnd } from './track.ts';

/** The search ends, and how. */
export const endMissing = caseCommand({
  event: 'MissingEnded',
  as: 'permit',
  effects: { 'left.search': asSaid },
  path: 'missing-ends',
  group: 'safety',
  said: missingEnd,
  words: { section: 'whereabouts', shape: () => ({ how: text(2000).optional() }) },
  into: 'missingEnds',
});

/* @__PURE__ */ documented(endMissing, {
  says: 'How the search ended.',
  example: { missing: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63', outcome: 'found-safe' },
});
