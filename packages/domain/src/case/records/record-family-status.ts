import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { household } from './track.ts';

/** Family and household, abuse or neglect included, in confidence (Standards 11(4)). */
export const recordFamilyStatus = caseCommand({
  event: 'FamilyStatusRecorded',
  as: 'record',
  effects: { 'examined.family': asSaid },
  path: 'households',
  group: 'family',
  said: household,
  words: {
    section: 'family',
    shape: () => ({ situation: text(4000), abuse: text(2000).optional(), neglect: text(2000).optional() }),
  },
  into: 'households',
});

/* @__PURE__ */ documented(recordFamilyStatus, {
  says: 'The person’s family and household, in confidence.',
  example: { source: 'visit', words: { situation: 'Invented: a quiet home, two rooms.' } },
});
