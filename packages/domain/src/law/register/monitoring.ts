import type { Obligation } from '../obligation.ts';

/** Monitoring and evaluation: Standards 13. */
export const monitoring: readonly Obligation[] = [
  {
    id: 'R141',
    codes: ['R', 'P'],
    restsOn: ['Standards 13(a)'],
    says: 'Social workers monitor and encourage providers.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R142',
    codes: ['R', 'M'],
    restsOn: ['Standards 13(b)'],
    says: 'Reintegration is evaluated regularly, by papers, visits and interviews.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R143',
    codes: ['E', 'M'],
    restsOn: ['Standards 13(c)'],
    says: 'Who is not treated rightly at home is moved to another assessed place.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R144',
    codes: ['M', 'P'],
    restsOn: ['Standards 13(d)', 'Policy VII.1(d)'],
    says: 'Every provider is monitored at least once a year.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R145',
    codes: ['R', 'P'],
    restsOn: ['Standards 13 step 1'],
    says: 'The Standards are spread and trained.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R146',
    codes: ['R'],
    restsOn: ['Standards 13 step 2'],
    says: 'Monitoring ends in instruction, appreciation or a renewed memorandum.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R147',
    codes: ['E', 'M'],
    restsOn: ['Standards 13 step 3'],
    says: 'A failing provider gets specific requests and a follow-up after three months.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R148',
    codes: ['E', 'M', 'P'],
    restsOn: ['Standards 13 step 4'],
    says: 'Who still fails after three months is reported to the Minister.',
    kept: { how: 'not yet' },
  },
];
