import { rule } from '../law/rule.ts';

export const serviceIsNeverRefusedForBeingForeign = rule({
  name: 'service-is-never-refused-for-being-foreign',
  says: 'No service is refused because a person is foreign or has no papers: what is not available gives a reason of the closed list.',
  restsOn: ['Policy VI.b', 'Standards 6.4(b)'],
  basis: 'text',
  breaches: (outcome: string, reason: string | undefined) =>
    outcome === 'not-available' && reason === undefined ? ['reason-missing'] : [],
});
