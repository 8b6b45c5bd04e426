import { caseRule } from '../law/case-rule.ts';

export const barredPeopleDoNotReachHer = caseRule({
  name: 'barred-people-do-not-reach-her',
  says: 'Whoever stands on her no-contact list does not meet her and does not speak with her.',
  restsOn: ['Standards 6.1(a)', 'Policy IV (safety)'],
  basis: 'text',
  guards: ['recordGuest', 'recordFamilyContact'],
  // Standards 6.1(a): "exploiters and traffickers do not have access to rescued victims in their care". One who is turned away may be written down.
  breaches: ({ said }) => {
    const meets = 'how' in said || said.beganAt !== undefined;
    return meets && said.check === 'on-no-contact-list' ? ['on-no-contact-list'] : [];
  },
});
