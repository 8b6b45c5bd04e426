import { rule, technical } from '../law/rule.ts';

type Same = { readonly own: string; readonly arrival: string; readonly living: boolean };

export const loggedTwiceNamesTheEntryThatStays = rule({
  name: 'logged-twice-names-the-entry-that-stays',
  says: 'Whoever takes back an entry because the person was logged twice names the other one, which stays and takes over what the person said.',
  ...technical,
  breaches: (reason: string, same: Same | undefined) => {
    if (same === undefined) return reason === 'logged-twice' ? ['other-entry-missing'] : [];
    if (reason !== 'logged-twice') return ['other-entry-needs-its-reason'];
    if (same.own === same.arrival) return ['other-entry-is-the-same'];
    return same.living ? [] : ['other-entry-was-taken-back'];
  },
});
