import { isInTheCommunity } from '../case/stay/track.ts';
import { effectRule } from '../law/effect-rule.ts';

export const stayFitsItsSetting = effectRule({
  name: 'stay-fits-its-setting',
  says: 'Care in the community says who takes the person in; care anywhere else is given by the place itself.',
  restsOn: ['Standards 3', 'Policy II'],
  basis: 'derived',
  before: ['in-care-of.stay'],
  // Standards 3(3): "by Buddhist monasteries, other religious venues, by biological families and relatives of the victim".
  breaches: ({ file, effect, effect: { setting, place, host } }) => {
    if (isInTheCommunity(effect)) return host === undefined ? ['host-missing'] : [];
    return [
      ...(host === undefined ? [] : ['host-outside-the-community']),
      // Policy II.C: "may enter a long-term shelter if". The admission says why; a stay alone says nothing.
      ...(setting === 'long-term-shelter' && !file.admissions.some(({ shelter }) => shelter === place)
        ? ['not-admitted']
        : []),
    ];
  },
});
