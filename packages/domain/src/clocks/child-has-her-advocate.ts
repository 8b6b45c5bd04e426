import { dueOn, untilGrown } from '../case/due-on.ts';
import { isCorrected } from '../case/identification/corrected.ts';
import type { Judged } from '../case/judged.ts';
import { proceedingsOf } from '../case/justice/in-proceedings.ts';
import { clock } from '../law/clock.ts';
import { isChild } from '../people/age.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const childHasHerAdvocate = clock({
  name: 'child-has-her-advocate',
  says: 'A child has an advocate appointed for each proceeding.',
  restsOn: ['Standards 6.7(e)'],
  basis: 'local',
  owner: 'case-worker',
  // Standards 6.7(e): "present during all legal proceedings": of each of them, one.
  due: (file) =>
    proceedingsOf(file)
      .filter(({ thing, at }) => isChild(file, at) && !hasOne(file, thing))
      .map(({ thing, at }) => ({
        ...dueOn(thing, daysAfter(dayOf(at), cambodia.advocate.value)),
        ...untilGrown(file),
      })),
});

function hasOne(file: Judged, proceeding: string): boolean {
  return file.advocates.some((one) => one.proceeding === proceeding && !isCorrected(file, one.id));
}
