import { cases } from '@homeward/store/cases';
import { organisationWrite } from '@homeward/store/directory';
import { copyOf, revealingOf } from '../domain/disclosed.ts';
import { answerOf, now as at, fileOf, idOf, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const consents = [answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] })];
type Lying = ReturnType<typeof lying>;
const full = Array.from({ length: 15 }, (_, index) => copyOf({ id: idOf(100 + index) }));

/** A second person's word makes no copy more than one act can close; and nobody is kept away by a name that nobody has. */
export const refusedCopies: readonly Refusal[] = [
  {
    operation: 'approve',
    by: people['second-approver'],
    at,
    path: { caseId: idOf(50) },
    body: { proposal: revealingOf().id, answer: 'approved' },
    lies: [lying(cases, idOf(50), fileOf({ consents, copies: full, revealings: [revealingOf()] }))],
    broken: { 'copies-are-as-many-as-one-act-closes': ['copies-are-as-many-as-one-act-closes'] },
  },
  {
    operation: 'shareDisclosure',
    by: people['case-worker'],
    at,
    path: { caseId: idOf(50) },
    body: { to: 'ngo', country: 'KH', organisation: 'ngo-2', for: 'protection', sections: ['identity'] },
    lies: [
      lying(
        cases,
        idOf(50),
        fileOf({ consents: [answerOf('ngo', true, { for: 'protection', sections: ['identity'] })] }),
      ),
      organisationWrite({ id: 'ngo-2', name: 'Invented', country: 'KH', kind: 'ngo', invented: true }) as Lying,
    ],
    broken: { 'helpers-work-under-a-memorandum': ['memorandum-missing'] },
  },
  {
    operation: 'shareDisclosure',
    by: people['case-worker'],
    at,
    path: { caseId: idOf(50) },
    body: { to: 'hospital', country: 'KH', organisation: 'clinic-1', for: 'health', sections: ['identity'] },
    lies: [
      lying(
        cases,
        idOf(50),
        fileOf({
          age: 'child',
          ageGroup: '0-11',
          childUntil: '2036-12-31',
          consents: [answerOf('hospital', true, { for: 'health' })],
        }),
      ),
      organisationWrite({ id: 'clinic-1', name: 'Invented', country: 'KH', kind: 'hospital', invented: true }) as Lying,
    ],
    broken: { 'small-child-is-spoken-for': ['nobody-speaks-for-the-child'] },
  },
  {
    operation: 'blockContactForCase',
    by: people['case-worker'],
    at,
    path: { caseId: idOf(50) },
    body: { contact: 'contact-embasy-th', reason: 'her-wish' },
    lies: [lying(cases, idOf(50), fileOf())],
    broken: { 'block-names-a-listed-contact': ['no-such-contact'] },
  },
];
