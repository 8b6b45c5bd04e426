import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { familySupport } from './track.ts';

/** Counselling, parenting, livelihood for the family, and the family's answer (Standards 7.8(g)). */
export const recordFamilySupport = caseCommand({
  event: 'FamilySupported',
  as: 'record',
  effects: { 'served.need': asSaid },
  path: 'family-support',
  group: 'family',
  said: familySupport,
  words: { section: 'family', shape: () => ({ plan: text(2000).optional() }) },
  into: 'familySupport',
});

/* @__PURE__ */ documented(recordFamilySupport, {
  says: 'Counselling, parenting or livelihood for the family.',
  example: { kind: 'livelihood', answer: 'accepted' },
});
