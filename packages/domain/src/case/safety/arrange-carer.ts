import { caseCommand } from '../case-command.ts';
import { carer } from './track.ts';

/** Who cares for her, with regard to her wish (Standards 6.1(e)). */
export const arrangeCarer = caseCommand({
  event: 'CarerArranged',
  path: 'carers',
  group: 'safety',
  said: carer,
  into: 'carers',
});
