import { lineOfOwnSheet } from '@homeward/domain/case/disclosures/sheet';
import { copiedAt } from '@homeward/domain/handover/notice-step';
import { corridorOf, type Proposal, type ProposeHandover } from '@homeward/domain/handover/propose';
import { ageOverSheet } from '@homeward/domain/handover/sheet-facts';
import { deskPath, type ForeignCountry } from '@homeward/domain/people/actor';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Json } from '@homeward/vault/canonical-json';
import { newSalt, sheetHash } from '@homeward/vault/sheet';
import { uuidv7 } from 'uuidv7';
import type { Rooms } from './desk.ts';
import { answerTo, copyFor } from './disclosures.ts';
import { namesOf, type Propose, propose, type SpeakersOf } from './propose-handover.ts';

type Inbound = Extract<ProposeHandover, { direction: 'inbound' }>;

/** To Cambodia: the sender keeps its own copy; casework gets the sheet as an answer. */
async function proposeInbound(
  rooms: Rooms,
  speakersOf: SpeakersOf,
  request: Propose,
  said: Inbound,
): Promise<Answer<Receipt>> {
  const { desk, country } = rooms;
  if (country === 'KH') return { type: 'absent' };
  const body = { ...said, sheet: copiedAt({ country, direction: said.direction }, 'proposal', said.sheet) };
  const salt = newSalt();
  const sections = { sheet: { salt, sheet: body.sheet as Json } };
  const laid = { handover: request.key, at: request.act.occurredAt };
  const [own, answer] = await Promise.all([
    copyFor(rooms, { desk, country }, sections, lineOfOwnSheet({ id: uuidv7(), sheet: body.sheet }, laid)),
    answerTo(rooms, 'casework', sections),
  ]);
  const copies = [
    { name: deskPath(desk, country), copy: own },
    { name: `answer:${deskPath(desk, country)}`, copy: answer },
  ];
  const proposal: Proposal = {
    id: request.key,
    country: country satisfies ForeignCountry,
    direction: 'inbound',
    quiet: false,
    sex: body.sex,
    age: ageOverSheet(body.age, body.sheet),
    citizenship: body.citizenship,
    circumstances: body.circumstances,
    sheetHash: sheetHash(salt, body.sheet as Json),
    said: body.sheet,
    disclosures: namesOf(copies),
    servicesAnswered: true,
    homeConfirmed: false,
    speakers: speakersOf(corridorOf(country, 'inbound')),
  };
  return answerOf(await propose(rooms, request, proposal, { tells: [], consented: [] }, copies));
}

/** The other country offers inbound only. */
export function proposeToCambodia(rooms: Rooms, speakersOf: SpeakersOf, request: Propose): Promise<Answer<Receipt>> {
  const { body } = request;
  return body.direction === 'inbound'
    ? proposeInbound(rooms, speakersOf, request, body)
    : Promise.resolve({ type: 'absent' });
}
