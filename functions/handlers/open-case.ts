import type { ArrivalEvent, ArrivalState } from '@homeward/domain/arrival/arrival';
import { openFromArrival, openFromHandover } from '@homeward/domain/case/open-case';
import { openFromReport } from '@homeward/domain/case/open-from-report';
import { openFromReferral } from '@homeward/domain/case/referred-in/open-from-referral';
import type { ReferralIn } from '@homeward/domain/case/referred-in/referral-in';
import { type Act, type Decision, decided } from '@homeward/domain/command';
import { noteFileOpened } from '@homeward/domain/handover/at-the-gate';
import { answeredFrom } from '@homeward/domain/handover/desks-with-sheet';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { knownAgeOf } from '@homeward/domain/people/age';
import { dayOf } from '@homeward/domain/time';
import type { Answer, Receipt } from '@homeward/runtime/answer';
import { caseOfCopyWrite } from '@homeward/store/answers';
import { arrivals } from '@homeward/store/arrivals';
import { type Beside, beside } from '@homeward/store/beside';
import { truckNote } from '@homeward/store/closed-trucks';
import { handovers } from '@homeward/store/handovers';
import { keyPk } from '@homeward/store/key-rows';
import { getAll, load } from '@homeward/store/load';
import { referralsIn, sealedReferralGoes } from '@homeward/store/referrals-in';
import { arrivalPlace, sealedOf } from '@homeward/store/sealed';
import { unwrapArrivalKey } from '@homeward/vault/arrival-key';
import type { BatchKeyRow, KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { knownIn } from './consents.ts';
import type { Rooms } from './desk.ts';
import { openAt } from './disclosures.ts';
import { findHandover } from './handover-places.ts';
import { type From, type OpenCase, open } from './opening.ts';
import { openReferral, takenAs } from './referrals-in.ts';
import { openAll } from './sections.ts';

type Sections = Readonly<Record<string, unknown>>;

/** What was sealed at the border, opened under the batch's key for re-sealing. */
async function arrivalSections(
  rooms: Rooms,
  { batch, arrival }: From<'arrival'>,
  { sections: versions }: ArrivalState,
): Promise<Sections> {
  const at = (thing: `batch#${string}` | `arrival#${string}`) =>
    ({ table: 'keys', key: { pk: keyPk({ country: 'KH', desk: 'transit', thing }), sk: 'key' } }) as const;
  const [[batchRow, arrivalRow], [sealed]] = await Promise.all([
    getAll(rooms.store, [at(`batch#${batch}`), at(`arrival#${arrival}`)]),
    sealedOf(rooms.store, [arrivalPlace(arrival)]),
  ]);
  if (batchRow === undefined || arrivalRow === undefined) throw new Error('an arrival without its keys');
  const batchKey = await plainKey(rooms.vault, batchRow['row'] as KmsKeyRow, batch);
  const key = unwrapArrivalKey(arrivalRow['row'] as BatchKeyRow, batchKey);
  return openAll(key, `arrival:${arrival}`, { sealed: sealed ?? {}, versions }, ['identity', 'needs']);
}

function markOpened(as: string, act: Act): Decision<ArrivalEvent> {
  return decided({ type: 'ArrivalOpened', as, occurredAt: act.occurredAt, by: act.by.id });
}

/** What the person said at the border can still be opened: where it cannot, there is nothing to open a file from. */
function keyAtTheBorder(arrival: string): Beside {
  const key = { pk: keyPk({ country: 'KH', desk: 'transit', thing: `arrival#${arrival}` }), sk: 'key' };
  return { at: { table: 'keys', key }, move: (item) => (item ? { type: 'moves', writes: [] } : { type: 'absent' }) };
}

async function fromArrival(rooms: Rooms, request: OpenCase, said: From<'arrival'>): Promise<Answer<Receipt>> {
  const at = { batch: said.batch, arrival: said.arrival };
  const seen = await load(rooms.store, arrivals, at);
  if (seen === undefined) return { type: 'absent' };
  // Whoever corrects the arrival at the same moment comes before the opening or after it: the file begins with what stands then.
  let standing = seen.state;
  const mark = beside(arrivals, at, (state: ArrivalState) => {
    standing = state;
    const opened = openFromArrival(request.key, said, state, request.act);
    return opened.type === 'refused' ? opened : markOpened(request.key, request.act);
  });
  return open(
    rooms,
    request,
    () => openFromArrival(request.key, said, standing, request.act),
    () => arrivalSections(rooms, said, standing),
    [mark, keyAtTheBorder(said.arrival)],
    { also: [caseOfCopyWrite(said.arrival, request.key), truckNote(said.batch, request.recordedAt)] },
  );
}

type Sheet = { readonly name?: unknown; readonly birthYear?: string; readonly place?: string };

/** The sender's words: sealed for casework, lying under the sender's own prefix. The receipt names them when they were opened. */
async function sheetOf(rooms: Rooms, { disclosures }: HandoverState) {
  const answer = answeredFrom(disclosures);
  const opened = answer && (await openAt(rooms, answer.place, answer.id));
  const sheet: Sheet = (opened?.['sheet'] as { readonly sheet?: Sheet } | undefined)?.sheet ?? {};
  return { sheet, rests: answer === undefined || opened === undefined ? {} : { restsOn: answer.id } };
}

async function fromHandover(rooms: Rooms, request: OpenCase, said: From<'handover'>): Promise<Answer<Receipt>> {
  const seen = await findHandover(rooms, said.handover);
  if (seen === undefined) return { type: 'absent' };
  const { sheet, rests } = await sheetOf(rooms, seen.state);
  const { name = {}, birthYear, place } = sheet;
  const age = birthYear === undefined ? ({ unknown: true } as const) : { birth: birthYear, estimated: false };
  const told = knownAgeOf(age, dayOf(request.act.occurredAt));
  const known = await knownIn(rooms, said.consent);
  const decide = (state: HandoverState) => openFromHandover(request.key, said, state, told, request.act, known);
  const { country, quiet } = seen.state;
  const mark = beside(handovers, { country, quiet, handover: said.handover }, (state: HandoverState) => {
    const opened = decide(state);
    return opened.type === 'refused' ? opened : noteFileOpened(state, request.act);
  });
  const sections = { identity: { name, aliases: [], age, ...(place === undefined ? {} : { birthplace: place }) } };
  return open(
    rooms,
    request,
    () => decide(seen.state),
    () => Promise.resolve(sections),
    [mark],
    rests,
  );
}

async function fromReport(rooms: Rooms, request: OpenCase, said: From<'report'>): Promise<Answer<Receipt>> {
  const known = await knownIn(rooms, said.consent);
  return open(
    rooms,
    request,
    () => openFromReport(request.key, said, request.act, known),
    () => Promise.resolve({ identity: said.identity }),
  );
}

/** From what a partner referred: opened here, sealed anew, and gone where it lay. */
async function fromReferral(rooms: Rooms, request: OpenCase, said: From<'referral'>): Promise<Answer<Receipt>> {
  const { referral } = said;
  const seen = await load(rooms.store, referralsIn, referral);
  if (seen === undefined) return { type: 'absent' };
  const decide = (state: ReferralIn) => openFromReferral(request.key, said, state, request.act);
  const sections = async () => {
    const opened = await openReferral(rooms, referral);
    if (opened === undefined) throw new Error('a referral that waits without its key');
    return opened;
  };
  const also = sealedReferralGoes(referral);
  const mark = takenAs(request, referral, decide);
  return open(rooms, request, () => decide(seen.state), sections, [mark], { restsOn: referral, also });
}

/** Opens one person's file. What it was opened from is marked in the same transaction. */
export function openCase(rooms: Rooms, request: OpenCase): Promise<Answer<Receipt>> {
  const { body } = request;
  switch (body.from) {
    case 'arrival':
      return fromArrival(rooms, request, body);
    case 'handover':
      return fromHandover(rooms, request, body);
    case 'referral':
      return fromReferral(rooms, request, body);
    case 'report':
      return fromReport(rooms, request, body);
  }
}
