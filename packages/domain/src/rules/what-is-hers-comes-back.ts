import { stillOut, tooMany } from '../case/belongings/outstanding.ts';
import { effectRule } from '../law/effect-rule.ts';

export const whatIsHersComesBack = effectRule({
  name: 'what-is-hers-comes-back',
  says: 'All that was listed comes back to the person, or is named as a discrepancy before; nothing is returned that was not listed.',
  restsOn: ['Standards 7.2(h)'],
  basis: 'derived',
  before: ['belongings-kept.returned'],
  // Standards 7.2(h): "shall protect the victim's possessions".
  breaches: ({ file, effect: { list, items } }) => [
    ...stillOut(file, list, items).map((what) => `not-returned:${what}`),
    ...tooMany(file, list, items).map((what) => `not-listed:${what}`),
  ],
});
