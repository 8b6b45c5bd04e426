import { text } from '../../text.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { progress } from './track.ts';

/** Standards 7.5(e): what is done under a plan is "clearly documented and kept confidential". */
export const recordProgress = caseCommand({
  event: 'ProgressRecorded',
  as: 'record',
  effects: {},
  path: 'progress',
  group: 'planning',
  settles: ['planned-step-is-done'],
  said: progress,
  words: { section: 'needs', shape: () => ({ account: text(2000).optional() }) },
  into: 'progress',
});

/* @__PURE__ */ documented(recordProgress, {
  says: 'What became of a step of the plan.',
  example: { action: '0199a7e2-8c13-7a10-9c11-0a3f5b2c4d60', result: 'done' },
});
