import { at, called, ids } from './views.ts';

/** Answers of what goes to and from the systems of neighbours. */
export const interchangeAnswers = {
  importRows: () => ({
    rows: [
      { place: 3, outcome: 'imported', case: ids.file, number: called.file },
      {
        place: 4,
        outcome: 'refused',
        code: 'invalid-row',
        fields: [{ field: 'cco_CaseComment', code: 'tells-of-hiv' }],
      },
    ],
  }),
  readExport: () => ({
    id: ids.copy,
    status: 'approved',
    version: 2,
    to: { type: 'own-organisation' },
    by: 'case-worker-1',
    at,
    approvedBy: 'another-organisation',
    count: 1,
    next: null,
    items: [
      {
        case: ids.file,
        record: { fields: { prs_FirstName: 'Invented', prs_Citizenship: ['KH'] }, other: {}, extra: {} },
        leftOut: [{ field: 'vic_TypeOfExploitation', why: 'no-consent' }],
      },
    ],
  }),
  listChanges: () => ({
    items: [
      {
        case: ids.file,
        changedAt: at,
        version: 3,
        gone: false,
        status: 'open',
        externals: [{ system: 'primero', id: 'P-2026-0017' }],
        referrals: [{ id: ids.copy, to: 'invented-shelter', answer: 'declined', reason: 'no-place' }],
      },
    ],
    next: null,
    asOf: at,
  }),
} as const;
