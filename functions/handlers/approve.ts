import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import { isOverAlready } from '@homeward/domain/case/one-person/joined';
import { check, type Refused, refusals } from '@homeward/domain/law/refusal';
import { staysInItsState } from '@homeward/domain/rules/stays-in-its-state';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { caseId } from './case-id.ts';
import { besideItsHandover, onCase } from './cases.ts';
import type { Rooms } from './desk.ts';
import { approveExport } from './exports.ts';
import { agreedBy, agreeOnTwo } from './merging.ts';

/** Nothing is written of one file without the other. */
const waitsForTheOther = () => refusals(check(staysInItsState, 'one-file', ['two-files'])) as Refused;

/** The second person answers about a case, or, where the path names a proposal that is an export, about that. */
export async function approveAtCasework(rooms: Rooms, request: Request<'approve'>): Promise<Answer<Receipt>> {
  const id = caseId(request);
  if (request.body.proposal === id) {
    const told = await approveExport(rooms, request, id);
    if (told.type !== 'absent') return told;
  }
  const judge = (file: CaseState) => decideCase('approve', file, request.body, request.act, request.key);
  const decide = besideItsHandover(rooms, judge);
  let ofTwo: CaseState | undefined;
  const alone = await onCase(rooms, request, id, (file) => {
    ofTwo = agreedBy(request, file) === undefined ? undefined : file;
    return ofTwo === undefined && !isOverAlready(file, request.body.proposal) ? decide(file) : waitsForTheOther();
  });
  return ofTwo === undefined ? alone : agreeOnTwo(rooms, request, ofTwo, decide);
}
