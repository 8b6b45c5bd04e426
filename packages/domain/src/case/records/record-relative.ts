import { bornOn } from '../../tense.ts';
import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { relative } from './track.ts';

/** A parent, sibling or relative (Standards 11(3)). */
export const recordRelative = caseCommand({
  event: 'RelativeRecorded',
  as: 'record',
  effects: {},
  path: 'relatives',
  group: 'family',
  said: relative,
  words: {
    section: 'family',
    shape: () => ({
      name: text(120).optional(),
      birth: bornOn.optional(),
      address: text(500).optional(),
      occupation: text(120).optional(),
    }),
  },
  into: 'relatives',
});

/* @__PURE__ */ documented(recordRelative, {
  says: 'A parent, sibling or relative.',
  example: { relation: 'mother', living: 'yes', words: { name: 'Invented Mother', occupation: 'farmer' } },
});
