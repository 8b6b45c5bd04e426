import { latest } from '../case/latest.ts';
import { effectRule } from '../law/effect-rule.ts';

export const carerIsAsSheWished = effectRule({
  name: 'carer-is-as-she-wished',
  says: 'The carer is a woman or a man as the person wished, or a reason says why not.',
  restsOn: ['Standards 6.1(e)'],
  basis: 'derived',
  before: ['in-care-of.carer'],
  breaches: ({ file, effect: { carer, override } }) => {
    const wish = latest(file.carerWishes)?.wish ?? 'either';
    return wish === 'either' || wish === carer || override !== undefined ? [] : ['carer-not-as-wished'];
  },
});
