import { custodyGiven } from '../case/children/papered.ts';
import { dueOn, latestOf, untilGrown } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

const homes: readonly string[] = ['ngo', 'shelter'];

export const custodyIsPapered = clock({
  name: 'custody-is-papered',
  says: 'Whoever a child lives with outside the family has a paper that gives custody of the child.',
  restsOn: ['Standards 6.11(d)'],
  basis: 'local',
  owner: 'case-worker',
  due: (file) => {
    const { placement } = file;
    if (placement === undefined || !homes.includes(placement.kind) || !isChild(file, placement.at)) return [];
    const first = daysAfter(dayOf(placement.at), cambodia.custodyPaper.value);
    const given = custodyGiven(file, placement.kind);
    const ends = given.flatMap(({ until }) => until ?? []);
    if (ends.length < given.length) return [];
    // A paper that runs out is a debt of its own: whoever was reminded of the first one hears of the next.
    const last = latestOf(ends);
    const on = latestOf([first, ...ends]) ?? first;
    return [{ ...dueOn(last ?? dayOf(placement.at), on), ...untilGrown(file) }];
  },
});
