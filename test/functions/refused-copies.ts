import { cases } from '@homeward/store/cases';
import { copyOf, revealingOf } from '../domain/disclosed.ts';
import { answerOf, now as at, fileOf, idOf, people } from '../domain/made.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const consents = [answerOf('ngo', true, { for: 'protection', sections: ['whereabouts'] })];
const full = Array.from({ length: 15 }, (_, index) => copyOf({ id: idOf(100 + index) }));

/** A second person's word makes no copy more than one act can close; and nobody is kept away by a name that nobody has. */
export const refusedCopies: readonly Refusal[] = [
  {
    ...{ operation: 'approve', by: people['second-approver'], at, path: { caseId: idOf(50) } },
    body: { proposal: revealingOf().id, answer: 'approved' },
    lies: [lying(cases, idOf(50), fileOf({ consents, copies: full, revealings: [revealingOf()] }))],
    broken: { 'copies-are-as-many-as-one-act-closes': ['copies-are-as-many-as-one-act-closes'] },
  },
  {
    ...{ operation: 'blockContactForCase', by: people['case-worker'], at, path: { caseId: idOf(50) } },
    body: { contact: 'contact-embasy-th', reason: 'her-wish' },
    lies: [lying(cases, idOf(50), fileOf())],
    broken: { 'block-names-a-listed-contact': ['no-such-contact'] },
  },
];
