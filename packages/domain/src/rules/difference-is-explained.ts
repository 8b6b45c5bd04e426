import { rule } from '../law/rule.ts';

export const differenceIsExplained = rule({
  name: 'difference-is-explained',
  says: 'A batch closes only when the difference between declared and counted is explained.',
  restsOn: ['Policy VI.a'],
  basis: 'local',
  breaches: (declared: number | undefined, counted: number | undefined, reason: string | undefined) => {
    if (counted === undefined) return ['not-counted'];
    return declared !== undefined && declared !== counted && reason === undefined ? ['difference-unexplained'] : [];
  },
});
