import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { resultShared } from './track.ts';

/** Policy III: "the results of assessments need to be shared with the victim"; or why not yet. */
export const shareResult = caseCommand({
  event: 'ResultShared',
  as: 'record',
  effects: {
    told: asSaid,
    'shown.less': ({ said }) => (said.told === 'not-yet-best-interest' ? said : undefined),
  },
  path: 'shared-results',
  group: 'assessment',
  settles: ['result-is-shared-with-her'],
  said: resultShared,
  on: ['open', 'closed'],
  into: 'resultsShared',
});

/* @__PURE__ */ documented(shareResult, {
  says: 'The result of an assessment is shared with the person, or why not yet.',
  example: { assessment: '0199a7e2-8c15-7a10-9c11-0a3f5b2c4d60', told: 'told' },
  walked: { after: 'recordAssessment' },
});
