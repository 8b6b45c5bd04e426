import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { childInformation } from './track.ts';

/** How much a child is told, and how (Standards 6.5(f)); reviewed with each review of the plan. */
export const decideChildInformation = caseCommand({
  event: 'ChildInformationDecided',
  as: 'permit',
  effects: { 'shown.less': asSaid },
  path: 'child-information',
  group: 'rights',
  said: childInformation,
  words: { section: 'needs', shape: () => ({ withheld: text(2000).optional() }) },
  into: 'childInformation',
});

/* @__PURE__ */ documented(decideChildInformation, {
  says: 'How much a child is told, in the child’s best interest.',
  example: { amount: 'part', manner: 'in-steps', because: 'age' },
  walked: { after: 'answerCorrection' },
});
