import type { CaseState } from '@homeward/domain/case/case';
import { decideCase } from '@homeward/domain/case/decide';
import type { CaseEvent } from '@homeward/domain/case/events';
import { agreedOn } from '@homeward/domain/case/one-person/joined';
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
  return { rests: { purpose }, alsoIn: [receiptOf(request, `case#${other}`, other, { purpose })] };
}

/** What is proposed of the file, with what the other one says. */
function withTheOther(decision: Decision<CaseEvent>, file: CaseState, other: CaseState): Decision<CaseEvent> {
  if (decision.type === 'refused' || decision.event.type !== 'MergeProposed') return decision;
  const { event } = decision;
  const said = { ...event.said, ...called(other), missionMustNotKnow: other.doNotContactEmbassy };
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
  const { rests, alsoIn } = inBoth(request, other, body.reason);
  let theirs: CaseState | undefined;
  const decide = (file: CaseState) =>
    withTheOther(decideCase('mergeCases', file, body, request.act, request.key), file, theirs ?? file);
  const see = (state: CaseState) => {
    theirs = state;
  };
  const beside = [seenBeside(cases, other, see, (state) => mayAct(request.operation, request.actor, state))];
  // A file is not beside itself: that it is the same one is refused.
  return onCase(rooms, request, id, decide, undefined, rests, other === id ? {} : { beside, alsoIn });
}

/** Two files that were made one are of two people after all: said from either, and told in both. */
export async function unmergeCases(rooms: Rooms, request: Request<'unmergeCases'>): Promise<Answer<Receipt>> {
  const id = caseId(request);
  const { oneWith } = (await load(rooms.store, cases, id))?.state ?? {};
  const { rests, alsoIn } = inBoth(request, oneWith?.file ?? id, request.body.reason);
  const decide = (file: CaseState) => decideCase('unmergeCases', file, request.body, request.act, request.key);
  return onCase(rooms, request, id, decide, undefined, rests, oneWith === undefined ? {} : { alsoIn });
}

/** With the second person’s yes the other file says that it is one with this one, or no more, in the same transaction. */
export async function withOtherFile(rooms: Rooms, request: Request<'approve'>) {
  const { proposal, answer } = request.body;
  const own = answer === 'approved' ? await load(rooms.store, cases, caseId(request)) : undefined;
  const agreed = own === undefined ? undefined : agreedOn(own.state, proposal);
  if (own === undefined || agreed === undefined) return { rests: {}, beyond: {} };
  const { with: otherFile, merge } = agreed;
  const { occurredAt } = request.act;
  const both = { with: own.state.id, merge, occurredAt, by: request.actor.id };
  const joined = { ...both, ...called(own.state), missionMustNotKnow: own.state.doNotContactEmbassy };
  const move = (other: CaseState): Decision<CaseEvent> => {
    if (agreed.kind === 'two') return oneBy(merge, own.state) ?? decided({ type: 'PartedFrom', ...both });
    return ofOnePerson(own.state, other, occurredAt) ?? decided({ type: 'JoinedWith', ...joined });
  };
  const { rests, alsoIn } = inBoth(request, otherFile, `${agreed.kind} ${agreed.reason}`);
  // Of two files of which one was erased the other is parted alone.
  const isLeft = agreed.kind === 'one' || (await load(rooms.store, cases, otherFile)) !== undefined;
  const moved = beside(cases, otherFile, move, ({ erased }) => agreed.kind === 'two' || erased === undefined);
  return { rests, beyond: isLeft ? { beside: [moved], alsoIn } : { alsoIn } };
}
