import { forTheNext } from '../case/reintegration/trials.ts';
import { caseRule } from '../law/case-rule.ts';
import { quoted } from '../law/quoted.ts';
import { dayOf } from '../time.ts';

export const socialAffairsAreConsultedFirst = caseRule({
  name: 'social-affairs-are-consulted-first',
  says: 'The social affairs of the municipality or province are consulted before each time that a person is reintegrated.',
  restsOn: ['Policy III (consultation)'],
  basis: 'text',
  guards: ['startReintegration'],
  naming: ({ socialAffairs }) => ({ consultation: socialAffairs.at(-1)?.id }),
  breaches: ({ file, said, at }) => {
    // "shall consult with municipal/provincial social affair officials to reintegrate victims"
    const asked = forTheNext(file, file.socialAffairs, at).find(({ id }) => id === said.consultation);
    if (asked === undefined) return ['social-affairs-not-consulted'];
    const earlier = file.endings.some((end) => asked.consultedOn < dayOf(end.at));
    return [
      ...(asked.consultedOn <= dayOf(at) ? [] : ['consulted-afterwards']),
      ...(earlier ? ['consulted-on-an-earlier-one'] : []),
    ];
  },
});

/* @__PURE__ */ quoted(
  socialAffairsAreConsultedFirst,
  'shall consult with municipal/provincial social affair officials to reintegrate victims',
);
