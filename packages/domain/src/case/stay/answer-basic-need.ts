import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { basicNeedAnswer } from './track.ts';

/** One item of the checklist that stands with every case (Policy I). A later answer stands beside the earlier one. */
export const answerBasicNeed = caseCommand({
  event: 'BasicNeedAnswered',
  as: 'record',
  effects: { 'served.need': asSaid },
  path: 'basic-needs',
  group: 'reception',
  settles: ['basic-needs-are-answered'],
  said: basicNeedAnswer,
  into: 'basicNeeds',
});

/* @__PURE__ */ documented(answerBasicNeed, {
  says: 'One item of the checklist that stands with every case.',
  example: { need: 'food', answer: 'met' },
});
