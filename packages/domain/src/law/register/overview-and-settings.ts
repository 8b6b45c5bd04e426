import type { Obligation } from '../obligation.ts';

/** What trafficking is, and where victims are cared for: Policy I and II, Standards 3. */
export const overviewAndSettings: readonly Obligation[] = [
  {
    id: 'R001',
    codes: ['R', 'P'],
    restsOn: ['Policy I (purposes)'],
    says: 'Each purpose of trafficking that the Policy lists has a code of its own.',
    kept: {
      how: 'recorded',
      files: ['packages/domain/src/case/clear.ts'],
      tests: ['test/law/kept-by-absence.test.ts'],
    },
  },
  {
    id: 'R002',
    codes: ['E', 'R'],
    restsOn: ['Policy I (stages)', 'Policy III (identification)'],
    says: 'A victim is confirmed when recruitment, transportation and exploitation are all found; with fewer she stays presumed.',
    kept: {
      how: 'enforced',
      rules: ['confirmed-needs-three-stages'],
      tests: ['test/law/rules-of-the-case.test.ts', 'test/domain/determinations.test.ts'],
    },
  },
  {
    id: 'R003',
    codes: ['P'],
    restsOn: ['Policy I (figures of 2008)'],
    says: 'The national figures can be read again: returns by country, and referrals inside Cambodia.',
    kept: {
      how: 'reported',
      files: ['packages/domain/src/report/vector.ts', 'packages/domain/src/report/bilateral.ts'],
      tests: ['test/domain/published-figures.test.ts'],
    },
  },
  {
    id: 'R004',
    codes: ['R', 'M'],
    restsOn: ['Policy I (stages)'],
    says: 'Safety, shelter, food, care, legal protection, remedies and confidentiality are asked about in every case.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R005',
    codes: ['E', 'R'],
    restsOn: ['Policy II', 'Standards 3'],
    says: 'Where a victim is cared for decides what is owed there: identification, transit centre, long-term shelter, community.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R006',
    codes: ['R'],
    restsOn: ['Policy II.A'],
    says: 'At a police or immigration post police and social affairs identify victims together.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R007',
    codes: ['M', 'P'],
    restsOn: ['Policy II.B'],
    says: 'A transit centre finds immediate needs and links to services outside.',
    kept: {
      how: 'enforced',
      rules: ['arrival-items-are-done'],
      tests: ['test/law/rules-of-the-arrival.test.ts'],
      stillOpen: 'No clock runs yet from the arrival to the first look at her needs.',
    },
  },
  {
    id: 'R008',
    codes: ['R', 'M'],
    restsOn: ['Policy II.B', 'Policy II.C'],
    says: 'Questions by judges and lawyers are gentle, and whoever helps knows her plan.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R009',
    codes: ['E', 'R'],
    restsOn: ['Policy II.C'],
    says: 'A long-term shelter takes her in when her family is not found or is not safe, and then offers the whole range of services.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R010',
    codes: ['E'],
    restsOn: ['Policy II.D'],
    says: 'Commune chiefs and focal points help only when she agrees.',
    kept: { how: 'not yet' },
  },
];
