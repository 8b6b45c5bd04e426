import { caseRule } from '../law/case-rule.ts';
import { dayOf } from '../time.ts';

export const socialAffairsAreConsultedFirst = caseRule({
  name: 'social-affairs-are-consulted-first',
  says: 'The social affairs of the municipality or province are consulted before she is reintegrated.',
  restsOn: ['Policy III (consultation)'],
  basis: 'text',
  guards: ['startReintegration'],
  naming: ({ socialAffairs }) => ({ consultation: socialAffairs.at(-1)?.id }),
  breaches: ({ file, said, at }) => {
    // "shall consult with municipal/provincial social affair officials to reintegrate victims"
    const asked = file.socialAffairs.find(({ id }) => id === said.consultation);
    if (asked === undefined) return ['social-affairs-not-consulted'];
    return asked.consultedOn <= dayOf(at) ? [] : ['consulted-afterwards'];
  },
});
