import { cases } from '@homeward/store/cases';
import { now as at, fileOf, idOf, people } from '../domain/made.ts';
import { erasing } from '../domain/proposals.ts';
import { lying } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';

const path = { caseId: idOf(50) };

/** What asks for an erasure too early, and who may not approve one. */
export const erasureRefusals: readonly Refusal[] = [
  {
    operation: 'requestErasure',
    by: people['case-worker'],
    at,
    path,
    body: { reason: 'she-asked' },
    lies: [lying(cases, idOf(50), fileOf({ hasProceeding: true }))],
    broken: { 'erasure-waits-for-what-runs': ['proceeding-runs'] },
  },
  {
    operation: 'approve',
    by: people.supervisor,
    at,
    path,
    body: { proposal: erasing().id, answer: 'approved' },
    lies: [lying(cases, idOf(50), fileOf({ erasures: [erasing()] }))],
    broken: { 'erasure-needs-two-organisations': ['own-organisation'] },
  },
];
