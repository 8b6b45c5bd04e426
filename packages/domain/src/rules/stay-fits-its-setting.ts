import { caseRule } from '../law/case-rule.ts';

export const stayFitsItsSetting = caseRule({
  name: 'stay-fits-its-setting',
  says: 'Care in the community says who takes the person in; care anywhere else is given by the place itself.',
  restsOn: ['Standards 3', 'Policy II'],
  basis: 'derived',
  guards: ['beginStay'],
  // Standards 3(3): "by Buddhist monasteries, other religious venues, by biological families and relatives of the victim".
  breaches: ({ said: { setting, host } }) => {
    if (setting === 'community') return host === undefined ? ['host-missing'] : [];
    return host === undefined ? [] : ['host-outside-the-community'];
  },
});
