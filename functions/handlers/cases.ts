import { mayOpenLine } from '@homeward/domain/arrival/arrival-line';
import type { CaseEvent, CaseState } from '@homeward/domain/case/case';
import { standingOf } from '@homeward/domain/case/case';
import * as keep from '@homeward/domain/case/keep-case';
import { entitlements } from '@homeward/domain/case/needs';
import type { Decision } from '@homeward/domain/command';
import { mayKnowCase, sectionsOfCase } from '@homeward/domain/people/clearance';
import { type Answer, answerOf, found } from '@homeward/runtime/answer';
import type { AnyRequest, ReplyOf, Request } from '@homeward/runtime/request';
import { cases } from '@homeward/store/aggregate';
import { keyRow } from '@homeward/store/key-rows';
import { arrivalsToOpen, casesOfOrganisation } from '@homeward/store/lists';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import { recordReading } from '@homeward/store/receipt';
import { casePlace, sealedOf } from '@homeward/store/sealed';
import type { KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { openAll } from './sections.ts';

/** A command on a case the caller may know of. */
export async function onCase(
  rooms: Rooms,
  request: AnyRequest,
  id: string,
  decide: (state: CaseState) => Decision<CaseEvent>,
) {
  const outcome = await perform(rooms.store, commandOf(request), {
    of: cases,
    ids: [id],
    mayKnow: (state) => mayKnowCase(request.actor, state),
    decide: (state) => decide(state as CaseState),
    receipt: receiptOf(request, `case#${id}`, id),
  });
  return answerOf(outcome);
}

function caseId({ params }: { readonly params: Readonly<Record<string, string>> }): string {
  return params['caseId'] ?? '';
}

async function openSections(rooms: Rooms, id: string, allowed: readonly string[]): Promise<Record<string, unknown>> {
  const [row, [sealed]] = await Promise.all([
    keyRow(rooms.store, { country: 'KH', desk: 'casework', thing: `case#${id}` }),
    sealedOf(rooms.store, [casePlace(id)]),
  ]);
  if (row === undefined || sealed === undefined) return {};
  return openAll(await plainKey(rooms.vault, row as KmsKeyRow, id), `case:${id}`, sealed, allowed);
}

async function viewCase(rooms: Rooms, request: Request<'viewCase'>): Promise<Answer<ReplyOf<'viewCase'>>> {
  const id = caseId(request);
  const file = await load(rooms.store, cases, id);
  if (file === undefined || !mayKnowCase(request.actor, file.state)) return { type: 'absent' };
  await recordReading(rooms.store, receiptOf(request, `case#${id}`, id));
  const { state, version } = file;
  return found(
    {
      ...state,
      version,
      standing: standingOf(state.determinations),
      entitlements: [...entitlements(keep.needsOf(state))],
      unanswered: [...keep.unansweredServices(state)],
      sealed: await openSections(rooms, id, sectionsOfCase(request.actor)),
    },
    version,
  );
}

async function listCases(rooms: Rooms, request: Request<'listCases'>): Promise<Answer<ReplyOf<'listCases'>>> {
  const page = await casesOfOrganisation(rooms.store, request.actor.organisation, request.query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const known = page.items.filter(({ line }) => mayKnowCase(request.actor, line));
  const items = known.map(({ version, line }) => {
    const { id, status, openedAt, corridor, sex, age, standing, placed } = line;
    return { id, version, status, openedAt, corridor, sex, age, standing, placed };
  });
  return { type: 'ok', body: { items, next: page.next } };
}

async function listToOpen(rooms: Rooms, request: Request<'listToOpen'>): Promise<Answer<ReplyOf<'listToOpen'>>> {
  const page = await arrivalsToOpen(rooms.store, request.query);
  if (page === 'invalid') return { type: 'invalid', pointer: '/cursor', code: 'cursor' };
  const items = page.items.map(({ line }) => {
    const { id, batch, centre, sex, age, result, screenedAt } = line;
    return { arrival: id, batch, centre, sex, age, result, screenedAt, mayOpen: mayOpenLine(line, request.recordedAt) };
  });
  return { type: 'ok', body: { items, next: page.next } };
}

/** The case worker's acts on an open file. */
export function caseHandlers(rooms: Rooms) {
  return {
    listToOpen: (request: Request<'listToOpen'>) => listToOpen(rooms, request),
    listCases: (request: Request<'listCases'>) => listCases(rooms, request),
    viewCase: (request: Request<'viewCase'>) => viewCase(rooms, request),
    recordDetermination: (request: Request<'recordDetermination'>) =>
      onCase(rooms, request, caseId(request), () => keep.recordDetermination(request.body, request.act)),
    recordAge: (request: Request<'recordAge'>) =>
      onCase(rooms, request, caseId(request), (state) => keep.recordAge(state, request.body, request.act)),
    recordNeeds: (request: Request<'recordNeeds'>) =>
      onCase(rooms, request, caseId(request), () => keep.recordNeeds(request.body, request.act)),
    offerService: (request: Request<'offerService'>) =>
      onCase(rooms, request, caseId(request), (state) => keep.offerService(state, request.body, request.act)),
    answerService: (request: Request<'answerService'>) =>
      onCase(rooms, request, caseId(request), (state) => keep.answerService(state, request.body, request.act)),
    openPhase: (request: Request<'openPhase'>) =>
      onCase(rooms, request, caseId(request), (state) => keep.openPhase(state, request.body, request.act)),
    closePhase: (request: Request<'closePhase'>) =>
      onCase(rooms, request, caseId(request), (state) => keep.closePhase(state, request.body, request.act)),
    referCase: (request: Request<'referCase'>) =>
      onCase(rooms, request, caseId(request), (state) => keep.referCase(request.key, state, request.body, request.act)),
    placePerson: (request: Request<'placePerson'>) =>
      onCase(rooms, request, caseId(request), (state) => keep.placePerson(state, request.body, request.act)),
  };
}
