import { rule } from '../law/rule.ts';

export const custodyGoesForward = rule({
  name: 'custody-goes-forward',
  says: 'What moves her on is not dated before what moved her last: somebody has her at every minute.',
  restsOn: ['Standards 7.3(c)'],
  basis: 'derived',
  breaches: (lastMoved: string, occurredAt: string) =>
    Date.parse(occurredAt) < Date.parse(lastMoved) ? ['before-she-was-there'] : [],
});
