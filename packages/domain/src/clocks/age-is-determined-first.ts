import type { AgeClass } from '../case/clear.ts';
import { untilGrown } from '../case/due-on.ts';
import { ageSince } from '../case/identification/known-age.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

export const ageIsDeterminedFirst = clock({
  name: 'age-is-determined-first',
  says: 'Whether the person is a child or an adult is found out before anything else.',
  restsOn: ['Standards 7.1(d)', 'Standards 6.11 (in brief)'],
  basis: 'local',
  owner: 'case-worker',
  first: true,
  // Standards 6.11 (in brief): "this shall be a priority". It runs from when the doubt began, whatever is written down meanwhile.
  due: (file) => {
    if (!isInDoubt(file.age)) return [];
    const since = dayOf(ageSince(file, isInDoubt));
    const on = daysAfter(since, cambodia.ageDetermination.value);
    return [{ thing: since, on, escalates: [daysAfter(on, cambodia.escalation.value)], ...untilGrown(file) }];
  },
});

function isInDoubt(age: AgeClass): boolean {
  return age === 'presumed-child';
}
