import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { mergeKept, merging } from './track.ts';

/**
 * Somebody who knows both files says that they are of one person. It is a proposal: nothing follows until a second
 * person has agreed.
 */
export const mergeCases = caseCommand({
  event: 'MergeProposed',
  as: 'permit',
  effects: { 'joined.asked': asSaid },
  path: 'merges',
  group: 'file',
  said: merging,
  kept: mergeKept,
  keep: (said) => ({ ...said, missionMustNotKnow: false }),
  on: ['open', 'closed'],
  into: 'merges',
});

/* @__PURE__ */ documented(mergeCases, {
  says: 'Say that two files are of one person; they are one when a second person agrees. Neither is shown to more people.',
  example: { with: 'F-KH-26-0143-H', reason: 'same-paper' },
  walked: 'elsewhere',
});
