import { dueOn } from '../case/due-on.ts';
import { unansweredNeeds } from '../case/stay/stays-now.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { hoursAfter } from '../time.ts';

export const basicNeedsAreAnswered = clock({
  name: 'basic-needs-are-answered',
  says: 'Safety, shelter, food, care, legal protection, confidentiality, remedies and witness protection are asked about.',
  restsOn: ['Policy I (stages)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => unansweredNeeds(file).map((need) => dueOn(need, hoursAfter(file.openedAt, cambodia.firstNeeds.value))),
});
