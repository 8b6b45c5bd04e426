import { rule } from '../law/rule.ts';

export const embassyHearsOfItsOwnPeople = rule({
  name: 'embassy-hears-of-its-own-people',
  says: 'Of a handover from Cambodia an embassy hears only where the person is of its country, or where no citizenship is known.',
  restsOn: ['Standards 6.3(c)', 'Policy VI.b'],
  basis: 'derived',
  // `own`: whether the embassy of the other country is the mission of the person’s own country.
  breaches: (tells: readonly string[], own: boolean) =>
    tells.includes('embassy') && !own ? ['not-of-its-country'] : [],
});
