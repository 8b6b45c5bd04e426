import type { Obligation } from '../obligation.ts';

/** Information, services and justice: Standards 6.5 to 6.7. */
export const informationAndJustice: readonly Obligation[] = [
  {
    id: 'R048',
    codes: ['R', 'M'],
    restsOn: ['Standards 6.5(a)', 'Policy IV (information)'],
    says: 'She is told her rights all along the way.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R049',
    codes: ['R'],
    restsOn: ['Standards 6.5(b)', 'Standards 6.5(c)'],
    says: 'Staff explain who they are and what each activity is.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R050',
    codes: ['E', 'R', 'M'],
    restsOn: ['Standards 6.5(d)', 'Standards 11', 'Standards 11(9)'],
    says: 'She may see every record about her and have it explained.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R051',
    codes: ['E', 'R', 'M'],
    restsOn: ['Standards 6.5(e)'],
    says: 'Whoever does not speak Khmer has a translator, and whoever cannot hear or speak a sign-language interpreter.',
    kept: {
      how: 'enforced',
      rules: ['interview-needs-its-interpreter'],
      tests: ['test/law/rules-of-the-arrival.test.ts'],
      stillOpen: 'Consents and legal steps do not ask for the interpreter yet.',
    },
  },
  {
    id: 'R052',
    codes: ['R'],
    restsOn: ['Standards 6.5(f)'],
    says: 'How much a child is told is decided in her best interest.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R053',
    codes: ['E', 'R'],
    restsOn: ['Standards 6.6(a)'],
    says: 'Every service is open to her at any stage.',
    kept: {
      how: 'enforced',
      rules: ['service-is-hers-to-have', 'services-are-answered-before-return'],
      files: ['packages/domain/src/case/needs.ts'],
      tests: [
        'test/law/rules-of-the-case.test.ts',
        'test/law/rules-of-the-handover.test.ts',
        'test/law/kept-by-absence.test.ts',
        'test/domain/services.test.ts',
        'test/domain/needs.test.ts',
      ],
    },
  },
  {
    id: 'R054',
    codes: ['R', 'P'],
    restsOn: ['Standards 6.6(b)', 'Standards 6.6(c)'],
    says: 'Institutions cooperate, and she is consulted throughout.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R055',
    codes: ['R', 'M'],
    restsOn: ['Standards 6.7(a)', 'Standards 6.7(b)', 'Policy IV (justice)'],
    says: 'The law is explained to her, and legal help is free.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R056',
    codes: ['E', 'R'],
    restsOn: ['Standards 6.7(c)'],
    says: 'Whether to take part in a trial is her informed choice.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R057',
    codes: ['R', 'M'],
    restsOn: ['Standards 6.7(d)'],
    says: 'She can be present and heard at every hearing, and decides on an appeal.',
    kept: { how: 'not yet' },
  },
  {
    id: 'R058',
    codes: ['E', 'M'],
    restsOn: ['Standards 6.7(e)'],
    says: 'A child has an advocate at all legal proceedings.',
    kept: { how: 'not yet' },
  },
];
