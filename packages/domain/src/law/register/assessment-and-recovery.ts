import type { Obligation } from '../obligation.ts';

/** Assessment and recovery: Standards 7.6 and 7.7. */
export const assessmentAndRecovery: readonly Obligation[] = [
  {
    id: 'R097',
    codes: ['M'],
    restsOn: ['Standards 7.6(a)'],
    says: 'Physical and psychological health are assessed first.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R098',
    codes: ['R'],
    restsOn: ['Standards 7.6(b)'],
    says: 'Assessment has many kinds and goes on.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R099',
    codes: ['M'],
    restsOn: ['Standards 7.6(c)'],
    says: 'It is known which assessments are due, when and how.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R100',
    codes: ['E', 'M'],
    restsOn: ['Standards 7.6(d)'],
    says: 'The risk of going back is assessed as soon as practical.',
    kept: { how: 'not yet', begun: ['child-is-placed-only-with-a-safe-family'] },
  },
  {
    id: 'R101',
    codes: ['M', 'P'],
    restsOn: ['Standards 7.6(e)'],
    says: 'Providers assess the quality of their services every year.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R102',
    codes: ['E'],
    restsOn: ['Standards 7.6(f)'],
    says: 'Nobody is asked twice what the file already says.',
    kept: { how: 'not yet', begun: ['one-file-a-person'] },
  },
  {
    id: 'R103',
    codes: ['E', 'R'],
    restsOn: ['Standards 7.6(g)'],
    says: 'Suspected victims are assessed too, and agree to aim and method.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R104',
    codes: ['E', 'R'],
    restsOn: ['Standards 7.6(h)'],
    says: 'What an assessment finds leads to services and enters the plan.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R105',
    codes: ['E', 'R'],
    restsOn: [
      'Standards 7.7(a)',
      'Standards 7.7(b)',
      'Standards 7.7(c)',
      'Standards 7.7(d)',
      'Standards 7.7(e)',
      'Standards 7.7(f)',
      'Standards 7.7(g)',
    ],
    says: 'She recovers at her own pace, chooses her services and may decline any.',
    kept: { how: 'not yet' },
  },
];
