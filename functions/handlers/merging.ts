import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { agreedOn, barredIn, noesIn } from '@homeward/domain/case/one-person/joined';
import { type Decision, decided } from '@homeward/domain/command';
import { check, refusals } from '@homeward/domain/law/refusal';
import { understoodNumber } from '@homeward/domain/numbers/record-number';
import { mayAct } from '@homeward/domain/people/relations';
import { staysInItsState } from '@homeward/domain/rules/stays-in-its-state';
import { twoFilesCanBeOfOnePerson } from '@homeward/domain/rules/two-files-can-be-of-one-person';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, Request } from '@homeward/runtime/request';
import { beside, seenBeside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { caseNumberAt, numberedAt } from '@homeward/store/numbers';
import { caseId } from './case-id.ts';
import { onCase } from './cases.ts';
import { type Rooms, receiptOf } from './desk.ts';

function ofOnePerson(file: CaseState, other: CaseState, at: string) {
  return refusals(check(twoFilesCanBeOfOnePerson, file, other, at));
}

/** Whether this file is still one by what is to be taken back. */
function oneBy(merge: string, { oneWith }: CaseState) {
  return refusals(check(staysInItsState, oneWith?.merge === merge ? 'two-files' : 'one-file', ['two-files']));
}

function called({ number }: Pick<CaseState, 'number'>) {
  return number === undefined ? {} : { number };
}

/** The other file, by its number or its id. For a number that leads nowhere something that is not there is looked for. */
async function fileSaid({ store }: Rooms, { body, key }: Request<'mergeCases'>): Promise<string> {
  const typed = understoodNumber(body.with);
  if (typed.type !== 'number') return body.with.toLowerCase();
  return (await numberedAt(store, [caseNumberAt(typed.number)]))?.to ?? key;
}

/** What is said of two files stands in the receipts of both, with why. */
function inBoth(request: AnyRequest, other: string, purpose: string) {
  return [receiptOf(request, `case#${other}`, other, { purpose })];
}

/** What is proposed of the file, with what the other one says. */
function withTheOther(decision: Decision<CaseEvent>, file: CaseState, other: CaseState): Decision<CaseEvent> {
  if (decision.type === 'refused' || decision.event.type !== 'MergeProposed') return decision;
  const { event } = decision;
  const said = {
    ...event.said,
    ...called(other),
    missionMustNotKnow: other.doNotContactEmbassy,
    barred: barredIn(other),
    noes: noesIn(other),
  };
  return ofOnePerson(file, other, event.occurredAt) ?? decided({ ...event, said });
}

/**
 * Somebody who knows both files says that they are of one person; a second person agrees, or not. A file of which the
 * caller may not know is as absent as one that is not there.
 */
export async function mergeCases(rooms: Rooms, request: Request<'mergeCases'>): Promise<Answer<Receipt>> {
  const id = caseId(request);
  const other = await fileSaid(rooms, request);
  const body = { ...request.body, with: other };
  let theirs: CaseState | undefined;
  const decide = (file: CaseState) =>
    withTheOther(decideCase('mergeCases', file, body, request.act, request.key), file, theirs ?? file);
  const see = (state: CaseState) => {
    theirs = state;
  };
  const beside = [seenBeside(cases, other, see, (state) => mayAct(request.operation, request.actor, state))];
  // A file is not beside itself: that it is the same one is refused.
  const beyond = other === id ? {} : { beside, alsoIn: () => inBoth(request, other, body.reason) };
  return onCase(rooms, request, id, decide, undefined, { purpose: body.reason }, beyond);
}

/** Two files that were made one are of two people after all: said from either, and told in both. */
export async function unmergeCases(rooms: Rooms, request: Request<'unmergeCases'>): Promise<Answer<Receipt>> {
  const { reason: purpose } = request.body;
  const alsoIn = (event: CaseEvent) =>
    event.type === 'UnmergeProposed' ? inBoth(request, event.said.with, purpose) : [];
  const decide = (file: CaseState) => decideCase('unmergeCases', file, request.body, request.act, request.key);
  return onCase(rooms, request, caseId(request), decide, undefined, { purpose }, { alsoIn });
}

/** What a second person’s yes makes of two files; nothing of any other answer. */
export function agreedBy({ body: { proposal, answer } }: Request<'approve'>, file: CaseState) {
  return answer === 'approved' ? agreedOn(file, proposal) : undefined;
}

/** With the second person’s yes the other file says that it is one with this one, or no more, in the same transaction. */
export async function agreeOnTwo(
  rooms: Rooms,
  request: Request<'approve'>,
  own: CaseState,
  decide: Parameters<typeof onCase>[3],
): Promise<Answer<Receipt>> {
  const agreed = agreedBy(request, own);
  if (agreed === undefined) return { type: 'absent' };
  const { with: otherFile, merge, kind, reason } = agreed;
  const { occurredAt } = request.act;
  const both = { with: own.id, merge, occurredAt, by: request.actor.id };
  const [missionMustNotKnow, barred, noes] = [own.doNotContactEmbassy, barredIn(own), noesIn(own)];
  const joined = { ...both, ...called(own), missionMustNotKnow, barred, noes };
  const move = (other: CaseState): Decision<CaseEvent> => {
    if (kind === 'two') return oneBy(merge, own) ?? decided({ type: 'PartedFrom', ...both });
    return ofOnePerson(own, other, occurredAt) ?? decided({ type: 'JoinedWith', ...joined });
  };
  const purpose = `${kind} ${reason}`;
  const alsoIn = () => inBoth(request, otherFile, purpose);
  // Of two files of which one was erased the other is parted alone.
  const isLeft = kind === 'one' || (await load(rooms.store, cases, otherFile)) !== undefined;
  const moved = beside(cases, otherFile, move, ({ erased }) => kind === 'two' || erased === undefined);
  const beyond = isLeft ? { beside: [moved], alsoIn } : { alsoIn };
  return onCase(rooms, request, own.id, decide, undefined, { purpose }, beyond);
}
