import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { familySafety } from './track.ts';

/** Whether contact with the family is safe (Standards 6.8(e)). */
export const assessFamilySafety = caseCommand({
  event: 'FamilySafetyAssessed',
  as: 'record',
  effects: { 'examined.family': asSaid },
  path: 'family-safety',
  group: 'family',
  said: familySafety,
  words: { section: 'family', shape: () => ({ found: text(4000).optional() }) },
  into: 'familySafety',
});

/* @__PURE__ */ documented(assessFamilySafety, {
  says: 'Whether contact with the family is safe.',
  example: { outcome: 'supervised-only', assessedBy: 'case-worker' },
});
