import { caseRule } from '../law/case-rule.ts';

export const stayFitsItsSetting = caseRule({
  name: 'stay-fits-its-setting',
  says: 'A stay in a long-term shelter says why she is admitted, and care in the community says who takes her in.',
  restsOn: ['Standards 3', 'Policy II', 'Policy II.C'],
  basis: 'derived',
  guards: ['beginStay'],
  breaches: ({ said: { setting, host, admission } }) => {
    // Policy II.C: "if their family cannot be traced or if they cannot return to their family for safety reasons".
    if (setting === 'long-term-shelter') return admission === undefined ? ['admission-reason-missing'] : [];
    // Standards 3(3): "by Buddhist monasteries, other religious venues, by biological families and relatives".
    return setting === 'community' && host === undefined ? ['host-missing'] : [];
  },
});
