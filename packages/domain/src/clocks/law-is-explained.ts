import { dueOn } from '../case/due-on.ts';
import { proceedingsOf } from '../case/justice/in-proceedings.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const lawIsExplained = clock({
  name: 'law-is-explained',
  says: 'Each legal procedure is explained to the person so that they understand it.',
  restsOn: ['Standards 6.7(a)', 'Policy IV (justice)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) =>
    proceedingsOf(file)
      .filter(({ thing }) => !file.lawExplained.some((one) => one.understood && one.proceeding === thing))
      .map(({ thing, at }) => dueOn(thing, daysAfter(dayOf(at), cambodia.legalExplanation.value))),
});
