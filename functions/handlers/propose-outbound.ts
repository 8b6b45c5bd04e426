import type { CaseState } from '@homeward/domain/case/case';
import { unansweredServices } from '@homeward/domain/case/services/answer';
import { consents } from '@homeward/domain/consent/ledger';
import { isEnded } from '@homeward/domain/handover/handover';
import { corridorOf, markReturnProposed, type Proposal, type ProposeHandover } from '@homeward/domain/handover/propose';
import { deskPath } from '@homeward/domain/people/actor';
import { ageOn } from '@homeward/domain/people/age';
import { mayKnowCase } from '@homeward/domain/people/relations';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import { type Beside, beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { load } from '@homeward/store/load';
import type { Json } from '@homeward/vault/canonical-json';
import { newSalt, sheetHash } from '@homeward/vault/sheet';
import type { Rooms } from './desk.ts';
import { copyFor } from './disclosures.ts';
import { findHandover } from './handover-places.ts';
import { namesOf, type Propose, propose, type SpeakersOf } from './propose-handover.ts';

type Outbound = Extract<ProposeHandover, { direction: 'outbound' }>;

function consented(file: CaseState, tell: readonly string[], today: string): readonly string[] {
  return tell.filter((one) => {
    if (one === 'embassy') return !file.doNotContactEmbassy && consents(file.consents, 'embassy', today);
    return consents(file.consents, 'counterpart', today) || consents(file.consents, 'receiving-authority', today);
  });
}

async function openHandoverOf(rooms: Rooms, file: CaseState, key: string): Promise<string | undefined> {
  if (file.handover === undefined || file.handover === key) return undefined;
  const found = await findHandover(rooms, file.handover);
  return found === undefined || isEnded(found.state) ? undefined : file.handover;
}

function toCase(request: Propose, judged: string | undefined, id: string): Beside {
  return beside(cases, id, (state) => markReturnProposed(state, { handover: request.key, judged }, request.act));
}

/** A copy of the sheet for each desk that is told and may be. */
async function copiesFor(
  rooms: Rooms,
  { tell, to }: Outbound,
  allowed: readonly string[],
  sections: Parameters<typeof copyFor>[2],
) {
  const desks = tell.filter((one) => allowed.includes(one));
  return await Promise.all(
    desks.map(async (desk) => ({
      name: deskPath(desk, to),
      copy: await copyFor(rooms, { desk, country: to }, sections),
    })),
  );
}

/** From Cambodia: the sheet goes to each desk that is told, sealed for it alone, and to casework itself. */
async function proposeOutbound(
  rooms: Rooms,
  speakersOf: SpeakersOf,
  request: Propose,
  body: Outbound,
): Promise<Answer<Receipt>> {
  const file = (await load(rooms.store, cases, body.case))?.state;
  if (file === undefined || !mayKnowCase(request.actor, file)) return { type: 'absent' };
  const today = request.act.occurredAt;
  const salt = newSalt();
  const sections = { sheet: { salt, sheet: body.sheet as Json } };
  const allowed = consented(file, body.tell, today);
  const told = await copiesFor(rooms, body, allowed, sections);
  const own = { name: 'casework', copy: await copyFor(rooms, { desk: 'casework', country: 'KH' }, sections) };
  const proposal: Proposal = {
    id: request.key,
    country: body.to,
    direction: 'outbound',
    // No mission may know where none is told.
    quiet: !body.tell.includes('embassy'),
    sex: file.sex,
    age: ageOn(file, today),
    citizenship: file.citizenship,
    circumstances: body.circumstances,
    sheetHash: sheetHash(salt, body.sheet as Json),
    disclosures: namesOf([...told, own]),
    servicesAnswered: unansweredServices(file, today).length === 0,
    speakers: speakersOf(corridorOf(body.to, 'outbound')),
  };
  const consent = {
    tells: body.tell,
    consented: allowed,
    openHandover: await openHandoverOf(rooms, file, request.key),
  };
  return answerOf(
    await propose(rooms, request, proposal, consent, [...told, own], [toCase(request, file.handover, body.case)]),
  );
}

/** Cambodia offers outbound only. */
export function proposeFromCambodia(rooms: Rooms, speakersOf: SpeakersOf, request: Propose): Promise<Answer<Receipt>> {
  const { body } = request;
  return body.direction === 'outbound'
    ? proposeOutbound(rooms, speakersOf, request, body)
    : Promise.resolve({ type: 'absent' });
}
