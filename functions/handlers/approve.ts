import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { caseId } from './case-id.ts';
import { besideItsHandover, onCase } from './cases.ts';
import type { Rooms } from './desk.ts';
import { approveExport } from './exports.ts';
import { withOtherFile } from './merging.ts';

/** The second person answers about a case, or, where the path names a proposal that is an export, about that. */
export async function approveAtCasework(rooms: Rooms, request: Request<'approve'>): Promise<Answer<Receipt>> {
  const id = caseId(request);
  if (request.body.proposal === id) {
    const told = await approveExport(rooms, request, id);
    if (told.type !== 'absent') return told;
  }
  const judge = (file: CaseState) => decideCase('approve', file, request.body, request.act, request.key);
  const { rests, beyond } = await withOtherFile(rooms, request);
  return onCase(rooms, request, id, besideItsHandover(rooms, judge), undefined, rests, beyond);
}
