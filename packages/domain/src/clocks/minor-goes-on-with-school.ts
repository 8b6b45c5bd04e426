import { untilGrown } from '../case/due-on.ts';
import { running } from '../case/reintegration/trials.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const minorGoesOnWithSchool = clock({
  name: 'minor-goes-on-with-school',
  says: 'A minor who is reintegrated goes on with school.',
  restsOn: ['Standards 7.8(h)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    return running(file)

      .filter(({ at }) => isChild(file, at))
      .filter(({ at }) => !file.schooling.some((one) => Date.parse(one.at) >= Date.parse(at)))
      .map(({ id, at }) => {
        const on = daysAfter(dayOf(at), cambodia.schoolEnrolment.value);
        return { thing: id, on, escalates: [daysAfter(on, cambodia.escalation.value)], ...untilGrown(file) };
      });
  },
});
