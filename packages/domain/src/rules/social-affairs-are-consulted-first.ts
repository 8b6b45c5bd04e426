import type { Judged } from '../case/judged.ts';
import { livesAtHome } from '../case/placement/lives-at-home.ts';
import { forTheNext } from '../case/reintegration/trials.ts';
import { effectRule } from '../law/effect-rule.ts';
import { quoted } from '../law/quoted.ts';
import { dayOf } from '../time.ts';

export const socialAffairsAreConsultedFirst = effectRule({
  name: 'social-affairs-are-consulted-first',
  says: 'The social affairs of the municipality or province are consulted before each time that a person is reintegrated.',
  restsOn: ['Policy III (consultation)'],
  basis: 'text',
  before: ['reintegrated.trial', 'case-ends'],
  naming: ({ socialAffairs }) => ({ consultation: socialAffairs.at(-1)?.id }),
  breaches: ({ file, effect, at }) => {
    // Care in the family is protection (Standards 3(3)); where it lasts and the case ends well, the person was reintegrated by it.
    if (effect.type === 'case-ends') return homeUnasked(file, effect.reason);
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

function homeUnasked(file: Judged, reason: string): readonly string[] {
  const isUnasked = reason === 'recovered' && livesAtHome(file) && file.socialAffairs.length === 0;
  return isUnasked ? ['social-affairs-not-consulted'] : [];
}

/* @__PURE__ */ quoted(
  socialAffairsAreConsultedFirst,
  'shall consult with municipal/provincial social affair officials to reintegrate victims',
);
