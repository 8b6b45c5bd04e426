import { stillOut, tooMany } from '../case/belongings/outstanding.ts';
import { caseRule } from '../law/case-rule.ts';

export const whatIsHersComesBack = caseRule({
  name: 'what-is-hers-comes-back',
  says: 'All that was listed comes back to the person, or is named as a discrepancy before; nothing is returned that was not listed.',
  restsOn: ['Standards 7.2(h)'],
  basis: 'derived',
  guards: ['returnBelongings'],
  // Standards 7.2(h): "shall protect the victim's possessions".
  breaches: ({ file, said: { list, items } }) => [
    ...stillOut(file, list, items).map((what) => `not-returned:${what}`),
    ...tooMany(file, list, items).map((what) => `not-listed:${what}`),
  ],
});
