import { standingAt } from '../case/identification/corrected.ts';
import { repeatFoundAt } from '../case/movement/earlier-return.ts';
import { bringsToFamily, waysToFamily } from '../case/placement/brings-to-family.ts';
import { caseRule } from '../law/case-rule.ts';

export const familyIsAssessedAnew = caseRule({
  name: 'family-is-assessed-anew',
  says: 'Where the case worker found that the family has to be assessed anew, a child goes there only after that.',
  restsOn: ['Standards 6.1(h)', 'Standards 7.8(d)', 'Policy VI.d'],
  basis: 'derived',
  guards: waysToFamily,
  // The refusal reaches people who may not see that the child came back before: it says what is to be done, and not
  // why.
  breaches: ({ file, said, at }) => {
    const repeat = repeatFoundAt(file, at);
    if (repeat === undefined || !bringsToFamily(file, said, at)) return [];
    const anew = standingAt(file, file.familySafety, at).some((one) => Date.parse(one.at) >= Date.parse(repeat));
    return anew ? [] : ['family:assess-anew'];
  },
});
