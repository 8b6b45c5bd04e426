import { text } from '../../text.ts';
import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { companionAssessment } from './track.ts';

/** Whether a child's companion is suspected of having exploited the child (Standards 6.1(a)). */
export const assessCompanion = caseCommand({
  event: 'CompanionAssessed',
  as: 'record',
  effects: { 'examined.companion': asSaid },
  path: 'companion-assessments',
  group: 'children',
  said: companionAssessment,
  words: { section: 'family', shape: () => ({ found: text(4000).optional() }) },
  into: 'companionAssessments',
});

/* @__PURE__ */ documented(assessCompanion, {
  says: 'Whether an adult who came with the child is suspected of having exploited the child.',
  example: {
    companion: '0199a7e2-8c05-7a10-9c11-0a3f5b2c4d63',
    outcome: 'no-concern',
    assessedBy: 'provincial-social-affairs',
  },
});
