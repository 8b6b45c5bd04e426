import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { mergeKept, merging } from './track.ts';

/** A proposal that two files are of one person, by a person who knows both. Nothing of either changes or shows until a second person agrees. */
export const mergeCases = caseCommand({
  event: 'MergeProposed',
  as: 'permit',
  effects: { 'joined.asked': asSaid },
  path: 'merges',
  group: 'file',
  said: merging,
  kept: mergeKept,
  on: ['open', 'closed'],
  into: 'merges',
});

/* @__PURE__ */ documented(mergeCases, {
  says: 'Say that two files are of one person; they are one when a second person agrees. Neither is shown to more people.',
  example: { with: 'F-KH-26-0143-H', reason: 'same-paper' },
  walked: 'elsewhere',
});
