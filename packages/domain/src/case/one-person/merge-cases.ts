import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { mergeKept, merging } from './track.ts';

/**
 * Somebody who knows both files says that they are of one person. It is a proposal: nothing follows until a second
 * person has agreed.
 */
export const mergeCases = caseCommand({
  event: 'MergeProposed',
  path: 'merges',
  group: 'file',
  said: merging,
  kept: mergeKept,
  keep: (said) => ({ ...said, missionMustNotKnow: false }),
  on: ['open', 'closed'],
  into: 'merges',
});

/* @__PURE__ */ documented(mergeCases, {
  says: 'Say that two files are of one person; they are one when a second person has agreed. Neither file is changed or shown to more people.',
  example: { with: '0199a7e2-8c02-7a10-9c11-0a3f5b2c4d99', reason: 'same-paper' },
  walked: 'elsewhere',
});
