import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { tracing } from './track.ts';

/** The search for the family begins (Standards 6.11(d)). */
export const startFamilyTracing = caseCommand({
  event: 'FamilyTracingStarted',
  as: 'record',
  effects: {},
  path: 'family-tracings',
  group: 'family',
  settles: ['family-of-a-child-is-found'],
  said: tracing,
  words: { section: 'family', shape: () => ({ known: text(4000).optional() }) },
  into: 'tracings',
});

/* @__PURE__ */ documented(startFamilyTracing, {
  says: 'The search for the family begins.',
  example: { searcher: 'provincial-social-affairs' },
});
