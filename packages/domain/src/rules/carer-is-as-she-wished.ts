import { latest } from '../case/latest.ts';
import { caseRule } from '../law/case-rule.ts';

export const carerIsAsSheWished = caseRule({
  name: 'carer-is-as-she-wished',
  says: 'The carer is a woman or a man as the person wished, or a reason says why not.',
  restsOn: ['Standards 6.1(e)'],
  basis: 'derived',
  guards: ['arrangeCarer'],
  breaches: ({ file, said: { carer, override } }) => {
    const wish = latest(file.carerWishes)?.wish ?? 'either';
    return wish === 'either' || wish === carer || override !== undefined ? [] : ['carer-not-as-wished'];
  },
});
