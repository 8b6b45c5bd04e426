import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const personIsToldOfTwoFiles = clock({
  name: 'person-is-told-of-two-files',
  says: 'Where two files of a person were made one, the person is told by whom, and why.',
  restsOn: ['Standards 6.5(d)', 'Standards 11(9)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  // Owed in the file in which it was said, so that the person is told once.
  due: ({ merges, approvals, mergesTold }) =>
    merges
      .filter(({ id }) => !mergesTold.some((one) => one.merge === id && one.whoTold && one.whyTold && one.understood))
      .flatMap(({ id }) => {
        const agreed = approvals.find(({ proposal, answer }) => proposal === id && answer === 'approved');
        return agreed === undefined ? [] : [dueOn(id, daysAfter(dayOf(agreed.at), cambodia.toldOfMerge.value))];
      }),
});
