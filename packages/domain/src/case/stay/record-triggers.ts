import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { triggers } from './track.ts';

/**
 * What may hurt the person again: "caregivers need to be aware of triggers that may re-traumatize the victim"
 * (Policy II.D).
 */
export const recordTriggers = caseCommand({
  event: 'TriggersRecorded',
  as: 'record',
  effects: {},
  path: 'triggers',
  group: 'reception',
  said: triggers,
  words: { section: 'needs', shape: () => ({ triggers: text(1000), instead: text(1000).optional() }) },
  into: 'triggers',
});

/* @__PURE__ */ documented(recordTriggers, {
  says: 'What may hurt the person again, to be read before contact.',
  example: { tellBefore: 'any-contact', words: { triggers: 'Invented: a locked door.' } },
});
