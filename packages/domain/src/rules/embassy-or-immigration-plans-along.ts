import { effectRule } from '../law/effect-rule.ts';

export const embassyOrImmigrationPlansAlong = effectRule({
  name: 'embassy-or-immigration-plans-along',
  says: 'The plan of an intervention says which officials of the embassy or of immigration take part where the person is foreign, or why nobody does; whoever is said to take part stands among those who do.',
  restsOn: ['Standards 7.2(i)'],
  basis: 'derived',
  before: ['planned.intervention'],
  // "… and Embassy and/or immigration officials (in case of foreign victims)". Asked of every plan: no rule looks at
  // where the person comes from.
  breaches: ({ effect: { officials, participants } }) => {
    const named = officials !== 'embassy' && officials !== 'immigration';
    return named || participants.some(({ part }) => part === officials) ? [] : ['embassy-or-immigration-plans-along'];
  },
});
