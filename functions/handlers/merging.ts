import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { agreedOn } from '@homeward/domain/case/one-person/joined';
import { type Decision, decided } from '@homeward/domain/command';
import { check, refusals } from '@homeward/domain/law/refusal';
import { mayAct } from '@homeward/domain/people/relations';
import { twoFilesCanBeOfOnePerson } from '@homeward/domain/rules/two-files-can-be-of-one-person';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { type Beside, beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { caseId } from './case-id.ts';
import { onCase } from './cases.ts';
import type { Rooms } from './desk.ts';

function ofOnePerson(file: CaseState, other: CaseState, at: string) {
  return refusals(check(twoFilesCanBeOfOnePerson, file, other, at));
}

/** What is proposed of the file, with what the other one says: a file of which the caller may not know is not there. */
function withTheOther(decision: Decision<CaseEvent>, file: CaseState, other: CaseState): Decision<CaseEvent> {
  if (decision.type === 'refused' || decision.event.type !== 'MergeProposed') return decision;
  const { event } = decision;
  const said = { ...event.said, missionMustNotKnow: other.doNotContactEmbassy };
  return ofOnePerson(file, other, event.occurredAt) ?? decided({ ...event, said });
}

/** Somebody who knows both files says that they are of one person; a second person agrees, or not. */
export async function mergeCases(rooms: Rooms, request: Request<'mergeCases'>): Promise<Answer<Receipt>> {
  const other = await load(rooms.store, cases, request.body.with);
  if (other === undefined || !mayAct(request.operation, request.actor, other.state)) return { type: 'absent' };
  return onCase(rooms, request, caseId(request), (file) =>
    withTheOther(decideCase('mergeCases', file, request.body, request.act, request.key), file, other.state),
  );
}

/** With the second person's yes the other file says that it is one with this one, or no more, in the same transaction. */
export async function otherFileBeside(rooms: Rooms, request: Request<'approve'>): Promise<readonly Beside[]> {
  const { proposal, answer } = request.body;
  const own = answer === 'approved' ? await load(rooms.store, cases, caseId(request)) : undefined;
  const agreed = own === undefined ? undefined : agreedOn(own.state, proposal);
  if (own === undefined || agreed === undefined) return [];
  const { with: otherFile, merge } = agreed;
  const { occurredAt } = request.act;
  const both = { with: own.state.id, merge, occurredAt, by: request.actor.id };
  const { doNotContactEmbassy: missionMustNotKnow } = own.state;
  const move = (other: CaseState): Decision<CaseEvent> => {
    if (agreed.kind === 'two') return decided({ type: 'PartedFrom', ...both });
    return ofOnePerson(own.state, other, occurredAt) ?? decided({ type: 'JoinedWith', ...both, missionMustNotKnow });
  };
  return [beside(cases, otherFile, move, ({ erased }) => erased === undefined)];
}
