import { livingShares, makesACopy } from '../case/disclosures/living.ts';
import { caseRule } from '../law/case-rule.ts';
import { technical } from '../law/rule.ts';
import { access } from '../settings/access.ts';

export const copiesAreAsManyAsOneActCloses = caseRule({
  name: 'copies-are-as-many-as-one-act-closes',
  says: 'A file has no more living copies than one act can close, or make anew, when the person takes something back or something in the file changes.',
  ...technical,
  guards: ['shareDisclosure', 'revealWhereabouts', 'shareWithoutConsent', 'approve'],
  breaches: ({ file, said }) => {
    const full = livingShares(file).length >= access.livingCopies.value;
    return full && (!('proposal' in said) || makesACopy(file, said)) ? ['copies-are-as-many-as-one-act-closes'] : [];
  },
});
