import { cases } from '@homeward/store/cases';
import { fileOf, idOf, now, people } from '../domain/made.ts';
import { lying, seatOf } from './desks-in-process.ts';
import type { Refusal } from './found-refusals.ts';
import { file, ids } from './records-that-lie.ts';

const { 'case-worker': worker, supervisor } = people;
const other = idOf(51);
const path = { caseId: ids.file };
const child = { age: 'child', ageGroup: '12-17', childUntil: '2031-05-31' } as const;
const merge = {
  id: idOf(52),
  at: now,
  by: supervisor.id,
  with: other,
  reason: 'same-paper',
} as const;

/** Who cannot be one person, and who cannot agree to it. */
export const refusedMerges: readonly Refusal[] = [
  {
    operation: 'mergeCases',
    by: worker,
    at: now,
    path,
    body: { with: other, reason: 'same-paper' },
    lies: [file(fileOf()), lying(cases, other, { ...fileOf(child), id: other, citizenship: 'VN' })],
    broken: { 'two-files-can-be-of-one-person': ['child-and-adult', 'two-countries'] },
  },
  {
    operation: 'approve',
    by: supervisor,
    at: now,
    path,
    body: { proposal: merge.id, answer: 'approved' },
    lies: [seatOf(supervisor), file(fileOf({ merges: [merge] })), lying(cases, other, { ...fileOf(), id: other })],
    broken: { 'one-person-needs-a-second-person': ['own-proposal'] },
  },
];
