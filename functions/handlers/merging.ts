import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { ownProtection } from '@homeward/domain/case/one-person/heard';
import { agreedOn, toldBy } from '@homeward/domain/case/one-person/joined';
import { type Decision, decided } from '@homeward/domain/command';
import { check, refusals } from '@homeward/domain/law/refusal';
import { understoodNumber } from '@homeward/domain/numbers/record-number';
import { mayAct, relationTo } from '@homeward/domain/people/relations';
import { staysInItsState } from '@homeward/domain/rules/stays-in-its-state';
import { twoFilesCanBeOfOnePerson } from '@homeward/domain/rules/two-files-can-be-of-one-person';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import type { AnyRequest, Request } from '@homeward/runtime/request';
import { beside, seenBeside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import { caseNumberAt, nowhere, numberedAt } from '@homeward/store/numbers';
import { caseId } from './case-id.ts';
import { onCase } from './cases.ts';
import { blockWrites } from './contact-blocks.ts';
import { copyWrites } from './copies.ts';
import { type Rooms, receiptOf } from './desk.ts';
import { spentLookUp } from './readings.ts';
import { idBeside } from './told-beside.ts';

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

/** The other file, by its number or its id. For a number that leads nowhere something that cannot be there is looked for. */
async function fileSaid({ store }: Rooms, { body }: Request<'mergeCases'>): Promise<string> {
  const typed = understoodNumber(body.with);
  if (typed.type !== 'number') return body.with.toLowerCase();
  return (await numberedAt(store, [caseNumberAt(typed.number)]))?.to ?? nowhere;
}

/** Who names a file that they are not assigned to spends a look-up, whether it is there or not. */
async function spentOn(rooms: Rooms, request: Request<'mergeCases'>, other: string) {
  const there = await load(rooms.store, cases, other);
  if (there !== undefined && relationTo(request.actor, there.state) === 'assigned') return undefined;
  return spentLookUp(rooms, request, other === nowhere ? request.body.with.toUpperCase() : other);
}

/** What is said of two files stands in the receipts of both, with why. */
function inBoth(request: AnyRequest, other: string, purpose: string) {
  return [receiptOf(request, `case#${other}`, other, { purpose })];
}

/** What is proposed of the file: which one the other is, and nothing that it says. */
function withTheOther(decision: Decision<CaseEvent>, file: CaseState, other: CaseState): Decision<CaseEvent> {
  if (decision.type === 'refused' || decision.event.type !== 'MergeProposed') return decision;
  const { event } = decision;
  return ofOnePerson(file, other, event.occurredAt) ?? decided({ ...event, said: { ...event.said, ...called(other) } });
}

/**
 * Somebody who knows both files says that they are of one person; a second person agrees, or not. A file of which the
 * caller may not know is as absent as one that is not there.
 */
export async function mergeCases(rooms: Rooms, request: Request<'mergeCases'>): Promise<Answer<Receipt>> {
  const id = caseId(request);
  const other = await fileSaid(rooms, request);
  const spent = await spentOn(rooms, request, other);
  if (spent !== undefined) return spent;
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

/** The answer as this file keeps it: with what the other one says by then to protect the person. */
function withWhatItSays(decision: Decision<CaseEvent>, other: CaseState | undefined): Decision<CaseEvent> {
  if (other === undefined || decision.type === 'refused' || decision.event.type !== 'ProposalAnswered') return decision;
  const { event } = decision;
  return decided({ ...event, said: { ...event.said, other: ownProtection(other, event.occurredAt) } });
}

/**
 * With the second person’s yes the other file says that it is one with this one, or no more, in the same transaction.
 * Both are read in it: what was said in either since the proposal counts.
 */
export async function agreeOnTwo(
  rooms: Rooms,
  request: Request<'approve'>,
  own: CaseState,
  decide: Parameters<typeof onCase>[3],
): Promise<Answer<Receipt>> {
  const agreed = agreedBy(request, own);
  if (agreed === undefined) return { type: 'absent' };
  const { with: otherFile, merge, kind, reason } = agreed;
  const by = { merge, occurredAt: request.act.occurredAt, by: request.actor.id };
  let there: { readonly file: CaseState; readonly event: CaseEvent } | undefined;
  const said = (file: CaseState): Decision<CaseEvent> => {
    if (kind === 'two') return oneBy(merge, own) ?? decided({ type: 'PartedFrom', with: own.id, ...by });
    const told = toldBy(own, { id: idBeside(request.key, otherFile), ...by });
    return ofOnePerson(own, file, by.occurredAt) ?? decided({ type: 'JoinedWith', ...told });
  };
  const move = (file: CaseState) => {
    const decision = said(file);
    there = decision.type === 'refused' ? undefined : { file, event: decision.event };
    return decision;
  };
  const follows = async () =>
    there === undefined
      ? []
      : [...(await copyWrites(rooms, there.file, there.event, { request })), ...blockWrites(there.file, there.event)];
  const purpose = `${kind} ${reason}`;
  const alsoIn = () => inBoth(request, otherFile, purpose);
  // Of two files of which one was erased the other is parted alone.
  const isLeft = kind === 'one' || (await load(rooms.store, cases, otherFile)) !== undefined;
  const moved = beside(cases, otherFile, move, ({ erased }) => kind === 'two' || erased === undefined);
  const beyond = isLeft ? { beside: [moved], alsoIn, with: follows } : { alsoIn };
  const judge = async (file: CaseState) => withWhatItSays(await decide(file), kind === 'one' ? there?.file : undefined);
  return onCase(rooms, request, own.id, judge, undefined, { purpose }, beyond);
}
