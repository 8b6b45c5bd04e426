import type { ArrivalEvent, ArrivalState } from '@homeward/domain/arrival/arrival';
import type { CaseEvent } from '@homeward/domain/case/events';
import { openFromArrival, openFromHandover, openFromReport } from '@homeward/domain/case/open-case';
import type { Identity } from '@homeward/domain/case/sections';
import { type Act, type Decision, decided } from '@homeward/domain/command';
import { noteFileOpened } from '@homeward/domain/handover/at-the-gate';
import type { HandoverState } from '@homeward/domain/handover/handover';
import { answeredFrom } from '@homeward/domain/handover/told';
import { knownAgeOf } from '@homeward/domain/people/age';
import { type SoughtPerson, soughtIn } from '@homeward/domain/people/sought';
import { dayOf } from '@homeward/domain/time';
import { type Answer, answerOf, type Receipt } from '@homeward/runtime/answer';
import type { Request } from '@homeward/runtime/request';
import { caseOfCopyWrite } from '@homeward/store/answers';
import { arrivals } from '@homeward/store/arrivals';
import { type Beside, beside } from '@homeward/store/beside';
import { cases } from '@homeward/store/cases';
import { truckNote } from '@homeward/store/closed-trucks';
import { countedWrite } from '@homeward/store/counted';
import { wasErased } from '@homeward/store/erasure';
import { handovers } from '@homeward/store/handovers';
import { keyPk } from '@homeward/store/key-rows';
import { getAll, load } from '@homeward/store/load';
import { perform } from '@homeward/store/perform';
import type { Plan } from '@homeward/store/plan';
import { arrivalPlace, sealedOf } from '@homeward/store/sealed';
import type { Write } from '@homeward/store/write';
import { unwrapArrivalKey } from '@homeward/vault/arrival-key';
import type { BatchKeyRow, KmsKeyRow } from '@homeward/vault/key-row';
import { plainKey } from '@homeward/vault/plain-key';
import { knownIn } from './consents.ts';
import { commandOf, type Rooms, receiptOf } from './desk.ts';
import { openAt } from './disclosures.ts';
import { flagDuplicates, personOf } from './duplicates.ts';
import { findHandover } from './handover-places.ts';
import { indexed } from './name-tags.ts';
import { sealFile } from './seal-file.ts';
import { openAll } from './sections.ts';

type OpenCase = Request<'openCase'>;
type From<T extends OpenCase['body']['from']> = Extract<OpenCase['body'], { from: T }>;
type Sections = Readonly<Record<string, unknown>>;

async function open(
  rooms: Rooms,
  request: OpenCase,
  decide: () => Decision<CaseEvent>,
  sections: () => Promise<Sections>,
  others: readonly Beside[] = [],
  { also = [], ...rests }: { readonly restsOn?: string; readonly also?: readonly Write[] } = {},
): Promise<Answer<Receipt>> {
  const id = request.key;
  let person: SoughtPerson | undefined;
  const plan: Plan<string, never, CaseEvent> = {
    of: cases as never,
    ids: [id],
    creates: true,
    wasErased: () => wasErased(rooms.store, id),
    decide,
    beside: others,
    with: async () => {
      const said = await sections();
      person = soughtIn(said['identity'] as Identity);
      return [
        ...(await sealFile(rooms, id, said)),
        countedWrite(id),
        ...also,
        ...(await indexed(rooms, fileOf(request), person)),
      ];
    },
    receipt: receiptOf(request, `case#${id}`, id, rests),
  };
  const outcome = await perform(rooms.store, commandOf(request), plan);
  if (outcome.type === 'done') await flagDuplicates(rooms, id, person ?? (await personOf(rooms, id)));
  return answerOf(outcome);
}

function fileOf({ key, actor }: OpenCase) {
  return { id: key, organisation: actor.organisation };
}

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

/** What she said at the border can still be opened: where it cannot, there is nothing to open a file from. */
function keyAtTheBorder(arrival: string): Beside {
  const key = { pk: keyPk({ country: 'KH', desk: 'transit', thing: `arrival#${arrival}` }), sk: 'key' };
  return { at: { table: 'keys', key }, move: (item) => (item ? { type: 'moves', writes: [] } : { type: 'absent' }) };
}

async function fromArrival(rooms: Rooms, request: OpenCase, said: From<'arrival'>): Promise<Answer<Receipt>> {
  const at = { batch: said.batch, arrival: said.arrival };
  const mark = beside(arrivals, at, (state: ArrivalState) => {
    const opened = openFromArrival(request.key, said, state, request.act);
    return opened.type === 'refused' ? opened : markOpened(request.key, request.act);
  });
  const seen = await load(rooms.store, arrivals, at);
  if (seen === undefined) return { type: 'absent' };
  return open(
    rooms,
    request,
    () => openFromArrival(request.key, said, seen.state, request.act),
    () => arrivalSections(rooms, said, seen.state),
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

/** Opens one person's file. What it was opened from is marked in the same transaction. */
export function openCase(rooms: Rooms, request: OpenCase): Promise<Answer<Receipt>> {
  const { body } = request;
  switch (body.from) {
    case 'arrival':
      return fromArrival(rooms, request, body);
    case 'handover':
      return fromHandover(rooms, request, body);
    case 'report':
      return fromReport(rooms, request, body);
  }
}
