import type { CaseState } from '@homeward/domain/case/case';
import { wordsThatCarryNow } from '@homeward/domain/case/consents/small-child';
import { missionMustNotKnow } from '@homeward/domain/case/disclosures/mission-must-not-know';
import { lineOfSheet, type Sheet, sectionsOfSheet } from '@homeward/domain/case/disclosures/sheet';
import { sheetFor } from '@homeward/domain/case/disclosures/sheet-for';
import { addressStands } from '@homeward/domain/case/movement/address-source';
import { saidOfGoing } from '@homeward/domain/case/movement/said-of-going';
import { unansweredServices } from '@homeward/domain/case/services/answer';
import { markReturnProposed } from '@homeward/domain/handover/mark-return';
import { copiedAt } from '@homeward/domain/handover/notice-step';
import { corridorOf, type Proposal, type ProposeHandover } from '@homeward/domain/handover/propose';
import type { ReturnWish } from '@homeward/domain/handover/return-wish';
import { deskPath, elsewhere, type ForeignCountry } from '@homeward/domain/people/actor';
import { ageOn } from '@homeward/domain/people/age';
import { mayKnowCase } from '@homeward/domain/people/relations';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import { type Beside, beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import type { Json } from '@homeward/vault/canonical-json';
import { newSalt, sheetHash } from '@homeward/vault/sheet';
import { uuidv7 } from 'uuidv7';
import { withItsBlocks } from './contact-blocks.ts';
import type { Rooms } from './desk.ts';
import { copyFor } from './disclosures.ts';
import { openHandoverOf } from './erasing.ts';
import { missionFor } from './mission-elsewhere.ts';
import { namesOf, type Propose, propose, type SpeakersOf } from './propose-handover.ts';

type Outbound = Extract<ProposeHandover, { direction: 'outbound' }>;

const kinds = { embassy: ['embassy'], counterpart: ['counterpart', 'receiving-authority'] } as const;

type Told = {
  readonly desk: 'embassy' | 'counterpart';
  readonly country: ForeignCountry;
  readonly sheet: Sheet;
};

/**
 * The desks of those to be told that the person agrees to, each with its sheet and the consent that covers all of it,
 * for the return.
 */
function consented(file: CaseState, { tell, to: country, sheet }: Outbound, at: string): readonly Told[] {
  if (country === elsewhere) return [];
  const sections = sectionsOfSheet(sheet);
  return tell.flatMap((desk) => {
    if (desk === 'embassy' && missionMustNotKnow(file, desk, at)) return [];
    const found = sheetFor(wordsThatCarryNow(file, at), kinds[desk], { id: uuidv7(), country, sections }, at);
    return found === undefined ? [] : [{ desk, country, sheet: found }];
  });
}

const isThere = ({ erased }: CaseState): boolean => erased === undefined;

type Judged = { readonly judged: string | undefined; readonly wish: ReturnWish; readonly sheets: readonly Sheet[] };

function toCase(request: Propose, id: string, judged: Judged): Beside {
  const mark = beside(
    cases,
    id,
    (state) => markReturnProposed(state, { handover: request.key, ...judged }, request.act),
    isThere,
  );
  return withItsBlocks(mark, request.key);
}

/** A copy of the sheet for each desk that is told and may be. */
async function copiesFor(
  rooms: Rooms,
  allowed: readonly Told[],
  sections: Parameters<typeof copyFor>[2],
  laid: Parameters<typeof lineOfSheet>[1],
) {
  return await Promise.all(
    allowed.map(async ({ desk, country, sheet }) => {
      const copy = await copyFor(rooms, { desk, country }, sections, lineOfSheet(sheet, laid));
      return { name: deskPath(desk, country), copy };
    }),
  );
}

type Made = Pick<Proposal, 'sheetHash' | 'said' | 'disclosures' | 'speakers' | 'mission' | 'wish' | 'shown'>;

/** What is proposed, as the case says it. */
function proposalOf(file: CaseState, request: Propose, body: Outbound, made: Made): Proposal {
  const today = request.act.occurredAt;
  return {
    id: request.key,
    country: body.to,
    direction: 'outbound',
    // No mission may know where none is told; a country without a desk has none here.
    quiet: body.to !== elsewhere && !body.tell.includes('embassy'),
    sex: file.sex,
    age: ageOn(file, today),
    citizenship: file.citizenship,
    circumstances: body.circumstances,
    servicesAnswered: unansweredServices(file, today).length === 0,
    homeConfirmed: !addressStands(file, request.act.recordedAt).secondWanted,
    ...made,
  };
}

/** From Cambodia: the sheet goes to each desk that is told, sealed for it alone, and to casework itself. */
async function proposeOutbound(
  rooms: Rooms,
  speakersOf: SpeakersOf,
  request: Propose,
  said: Outbound,
): Promise<Answer<Receipt>> {
  const body = { ...said, sheet: copiedAt({ country: said.to, direction: said.direction }, 'proposal', said.sheet) };
  const file = (await load(rooms.store, cases, body.case))?.state;
  if (file === undefined || !mayKnowCase(request.actor, file)) return { type: 'absent' };
  const today = request.act.occurredAt;
  const salt = newSalt();
  const sections = { sheet: { salt, sheet: body.sheet as Json } };
  const allowed = consented(file, body, today);
  const mission = await missionFor(rooms, body, file, { handover: request.key, at: today }, request.actor.organisation);
  const told = await copiesFor(rooms, allowed, sections, { handover: request.key, at: today });
  const own = { name: 'casework', copy: await copyFor(rooms, { desk: 'casework', country: 'KH' }, sections) };
  const going = saidOfGoing(file, request.act.recordedAt);
  const proposal = proposalOf(file, request, body, {
    ...going,
    sheetHash: sheetHash(salt, body.sheet as Json),
    said: body.sheet,
    disclosures: namesOf([...told, own]),
    speakers: speakersOf(corridorOf(body.to, 'outbound')),
    mission: mission?.speaks,
  });
  const consent = {
    tells: [...body.tell, ...(mission === undefined ? [] : [mission.speaks.to])],
    consented: [...allowed.map(({ desk }) => desk), ...(mission?.sheet === undefined ? [] : [mission.sheet.to])],
    openHandover: await openHandoverOf(rooms, file, request.key),
    mission: mission?.known,
  };
  const sheets = [...allowed.map(({ sheet }) => sheet), ...(mission?.sheet === undefined ? [] : [mission.sheet])];
  const mark = toCase(request, body.case, { judged: file.handover, wish: going.wish, sheets });
  const copies = [...told, own, ...(mission?.copy === undefined ? [] : [{ name: 'border', copy: mission.copy }])];
  return answerOf(await propose(rooms, request, proposal, consent, copies, [mark]));
}

/** Cambodia offers outbound only. */
export function proposeFromCambodia(rooms: Rooms, speakersOf: SpeakersOf, request: Propose): Promise<Answer<Receipt>> {
  const { body } = request;
  return body.direction === 'outbound'
    ? proposeOutbound(rooms, speakersOf, request, body)
    : Promise.resolve({ type: 'absent' });
}
