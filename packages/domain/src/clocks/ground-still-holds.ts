import type { CaseState } from '../case/case.ts';
import { livingShares } from '../case/disclosures/living.ts';
import { dueOn } from '../case/due-on.ts';
import { clock } from '../law/clock.ts';
import { cambodia } from '../settings/cambodia.ts';
import { dayOf, daysAfter } from '../time.ts';

type Copy = CaseState['copies'][number];

export const groundStillHolds = clock({
  name: 'ground-still-holds',
  says: 'What is shared without consent ends when its ground no longer holds; where it still does, two people decide on it anew.',
  restsOn: ['Standards 6.3(b)', 'Standards 6.3(c)'],
  basis: 'local',
  owner: 'case-worker',
  afterClosing: true,
  due: (file) =>
    livingShares(file)
      .filter(({ restsOn }) => 'exception' in restsOn)
      .map((one) => {
        const looked = daysAfter(dayOf(one.at), cambodia.groundReview.value);
        return dueOn(one.id, [looked, ...noes(file, one)].toSorted()[0] ?? looked);
      }),
});

/** The days on which the person said no to its reader since, or took a yes back: what could not be asked was answered. */
function noes({ consents }: Pick<CaseState, 'consents'>, { to, organisation, at }: Copy): readonly string[] {
  return consents
    .filter((one) => one.to === to && (one.organisation === undefined || one.organisation === organisation))
    .flatMap(({ given, at: said, withdrawn }) => [...(given ? [] : [said]), ...(withdrawn ? [withdrawn.at] : [])])
    .filter((said) => Date.parse(said) > Date.parse(at))
    .map(dayOf);
}
