import { asSaid } from '../as-said.ts';
import { caseCommand } from '../case-command.ts';
import { documented } from '../documented.ts';
import { carer } from './track.ts';

/** Who cares for the person, with regard to their wish (Standards 6.1(e)). */
export const arrangeCarer = caseCommand({
  event: 'CarerArranged',
  as: 'permit',
  effects: { 'in-care-of.carer': asSaid },
  path: 'carers',
  group: 'safety',
  said: carer,
  into: 'carers',
});

/* @__PURE__ */ documented(arrangeCarer, {
  says: 'Who cares for the person; a reason where it is not as they wished.',
  example: { work: 'counsellor', carer: 'woman' },
});
