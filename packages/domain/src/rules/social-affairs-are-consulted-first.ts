import { forTheNext } from '../case/reintegration/trials.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { dayOf } from '../time.ts';

export const socialAffairsAreConsultedFirst = effectRule({
  name: 'social-affairs-are-consulted-first',
  says: 'The social affairs of the municipality or province are consulted before each time that a person is reintegrated.',
  restsOn: ['Policy III (consultation)'],
  basis: 'text',
  before: ['reintegrated.trial'],
  naming: ({ socialAffairs }) => ({ consultation: socialAffairs.at(-1)?.id }),
  breaches: ({ file, effect, at }) => {
    // "shall consult with municipal/provincial social affair officials to reintegrate victims"
    const asked = forTheNext(file, file.socialAffairs, at).find(({ id }) => id === effect.consultation);
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
