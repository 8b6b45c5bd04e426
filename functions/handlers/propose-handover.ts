import type { CaseState } from '@homeward/domain/case/case';
import { unansweredServices } from '@homeward/domain/case/services/answer';
import type { Decision } from '@homeward/domain/command';
import { consents } from '@homeward/domain/consent/consent';
import { type HandoverEvent, isEnded } from '@homeward/domain/handover/handover';
import {
  corridorOf,
  markReturnProposed,
  type Proposal,
  type ProposeHandover,
  proposeHandover,
} from '@homeward/domain/handover/propose';
import { deskPath, type ForeignCountry } from '@homeward/domain/people/actor';
import { mayKnowCase } from '@homeward/domain/people/clearance';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import type { readSpeakers } from '@homeward/runtime/settings';
import { type Beside, beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { handovers } from '@homeward/store/handovers';
import { load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import type { Json } from '@homeward/vault/canonical-json';
import { newSalt, sheetHash } from '@homeward/vault/sheet';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { answerTo, type Copy, copyFor } from './disclosures.ts';
import { findHandover } from './handover-places.ts';

type Propose = Request<'proposeHandover'>;
type Outbound = Extract<ProposeHandover, { direction: 'outbound' }>;
type Inbound = Extract<ProposeHandover, { direction: 'inbound' }>;
type Consent = Parameters<typeof proposeHandover>[1];
type SpeakersOf = ReturnType<typeof readSpeakers>;
type Named = { readonly name: string; readonly copy: Copy };

function propose(
  rooms: Rooms,
  request: Propose,
  proposal: Proposal,
  consent: Consent,
  copies: readonly Named[],
  others: readonly Beside[] = [],
) {
  const { country, quiet } = proposal;
  return perform(rooms.store, commandOf(request), {
    of: handovers,
    ids: [{ country, quiet, handover: request.key }],
    creates: true,
    decide: (): Decision<HandoverEvent> => proposeHandover(proposal, consent, request.act),
    beside: others,
    with: () => copies.flatMap(({ copy }) => copy.writes),
    receipt: receiptOf(request, `handover#${request.key}`),
  });
}

function namesOf(copies: readonly Named[]): Readonly<Record<string, string>> {
  return Object.fromEntries(copies.map(({ name, copy }) => [name, copy.id]));
}

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
  const told = await Promise.all(
    body.tell
      .filter((one) => allowed.includes(one))
      .map(async (desk) => ({
        name: deskPath(desk, body.to),
        copy: await copyFor(rooms, { desk, country: body.to }, sections),
      })),
  );
  const own = { name: 'casework', copy: await copyFor(rooms, { desk: 'casework', country: 'KH' }, sections) };
  const proposal: Proposal = {
    id: request.key,
    country: body.to,
    direction: 'outbound',
    // No mission may know where none is told.
    quiet: !body.tell.includes('embassy'),
    sex: file.sex,
    age: file.age,
    citizenship: file.citizenship,
    circumstances: body.circumstances,
    sheetHash: sheetHash(salt, body.sheet as Json),
    disclosures: namesOf([...told, own]),
    servicesAnswered: unansweredServices(file).length === 0,
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

/** To Cambodia: the sender keeps its own copy; casework gets the sheet as an answer. */
async function proposeInbound(
  rooms: Rooms,
  speakersOf: SpeakersOf,
  request: Propose,
  body: Inbound,
): Promise<Answer<Receipt>> {
  const { desk, country } = rooms;
  if (country === 'KH') return { type: 'absent' };
  const salt = newSalt();
  const sections = { sheet: { salt, sheet: body.sheet as Json } };
  const [own, answer] = await Promise.all([
    copyFor(rooms, { desk, country }, sections),
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
    age: body.age,
    citizenship: body.citizenship,
    circumstances: body.circumstances,
    sheetHash: sheetHash(salt, body.sheet as Json),
    disclosures: namesOf(copies),
    servicesAnswered: true,
    speakers: speakersOf(corridorOf(country, 'inbound')),
  };
  return answerOf(await propose(rooms, request, proposal, { tells: [], consented: [] }, copies));
}

/** One side offers to give. Each direction has its own desks: Cambodia's outbound, the other country's inbound. */
export function proposeOneHandover(rooms: Rooms, speakersOf: SpeakersOf, request: Propose): Promise<Answer<Receipt>> {
  const { body } = request;
  if (body.direction === 'inbound') return proposeInbound(rooms, speakersOf, request, body);
  return rooms.country === 'KH'
    ? proposeOutbound(rooms, speakersOf, request, body)
    : Promise.resolve({ type: 'absent' });
}
