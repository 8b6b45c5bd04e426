import { standingAt } from '../case/identification/corrected.ts';
import type { Judged } from '../case/judged.ts';
import { repeatFoundAt } from '../case/movement/earlier-return.ts';
import { bringsToFamily } from '../case/placement/goes-to-family.ts';
import { barredFamily } from '../case/safety/no-contact-list.ts';
import { effectRule } from '../law/effect-rule.ts';

export const familyIsAssessedAnew = effectRule({
  name: 'family-is-assessed-anew',
  says: 'Where the case worker found that the family has to be assessed anew, a child goes there only after that.',
  restsOn: ['Standards 6.1(h)', 'Standards 7.8(d)', 'Policy VI.d'],
  basis: 'derived',
  before: ['lives-with'],
  // The refusal reaches people who may not see that the child came back before: it says what is to be done, and not
  // why.
  breaches: ({ file, effect, recordedAt }) => {
    // As it is known now, whatever day the child’s going is dated to.
    const since = [repeatFoundAt(file, recordedAt) ?? [], ...barredAt(file)].flat().map((one) => Date.parse(one));
    if (since.length === 0 || !bringsToFamily(effect)) return [];
    const anew = standingAt(file, file.familySafety, recordedAt).some(
      (one) => Date.parse(one.at) >= Math.max(...since),
    );
    return anew ? [] : ['family:assess-anew'];
  },
});

/** When it was heard that somebody of the family must not come near the child: what was found before does not know it. */
function barredAt(file: Judged): readonly string[] {
  return barredFamily(file).map(({ at, heardAt = at }) => heardAt);
}
