import type { CaseState } from '../../packages/domain/src/case/case.ts';
import { idOf, now } from './made.ts';

/** That somebody is not a victim, as it waits in a case for a second person. */
export function proposed(change: Partial<CaseState['proposals'][number]> = {}): CaseState['proposals'][number] {
  return {
    id: idOf(90),
    at: now,
    by: 'case-worker-1',
    organisation: 'social-affairs',
    decider: 'police',
    kind: 'police',
    evidence: 'document',
    stages: { recruitment: 'no', transportation: 'no', exploitation: 'no' },
    participants: [],
    ...change,
  };
}

/** That a child is to live with their family, as it waits in a case for a second person. */
export function released(change: Partial<CaseState['releases'][number]> = {}): CaseState['releases'][number] {
  return { id: idOf(91), at: now, by: 'case-worker-1', ...change };
}

export function answered(answer: 'approved' | 'declined', proposal = idOf(90)): CaseState['approvals'][number] {
  return { id: idOf(95), at: now, by: 'second-approver-1', proposal, answer };
}

export function corrected(corrects: string): CaseState['corrections'][number] {
  return { id: idOf(96), at: now, by: 'case-worker-1', corrects, why: 'wrong' };
}

/** That a case is erased, as it waits in it for a second person. */
export function erasing(change: Partial<CaseState['erasures'][number]> = {}): CaseState['erasures'][number] {
  return { id: idOf(92), at: now, by: 'case-worker-1', reason: 'she-asked', organisation: 'social-affairs', ...change };
}
