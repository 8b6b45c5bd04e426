import { arrivalEvent } from '@homeward/domain/arrival/arrival';
import { batchEvent } from '@homeward/domain/arrival/batch';
import type { CaseState } from '@homeward/domain/case/case';
import { type CaseEvent, caseEvent } from '@homeward/domain/case/events';
import { type HandoverEvent, handoverEvent } from '@homeward/domain/handover/handover';
import { corridorOf } from '@homeward/domain/handover/propose';
import { farCountry } from '@homeward/domain/people/actor';
import { countsOfHandover } from '@homeward/domain/report/counts-of-handover';
import type { Fact } from '@homeward/domain/report/fact';
import {
  brokenFact,
  brokenFactOfBorder,
  countedBy,
  factOfBatch,
  factOfHandover,
  nameOfBatchEvent,
  ofHandover,
  returnedWithoutFile,
} from '@homeward/domain/report/facts-of';
import { parityRowOf } from '@homeward/domain/report/parity/row';
import { onStream, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { type Counted, countedCase, leftOfErased } from '@homeward/store/counted';
import { noteErased } from '@homeward/store/counted-beside';
import { isDayBook } from '@homeward/store/day-books';
import { isExport } from '@homeward/store/exports';
import { putFact } from '@homeward/store/facts';
import { endWaits, type Heard, nameWithoutFile } from '@homeward/store/facts-of-person';
import { type HandoverId, handoversAt } from '@homeward/store/handovers';
import { caseOfHandover } from '@homeward/store/lists';
import { openStore } from '@homeward/store/open-store';
import { parityIncidentWrite, parityWrite } from '@homeward/store/parity';
import { isReferral } from '@homeward/store/referrals-in';
import { unmarshalled } from '@homeward/store/streamed';
import { putAlone } from '@homeward/store/write';
import { countBrokenInCase, countBrokenInHandover } from './handlers/count-broken.ts';
import { countPerson } from './handlers/count-person.ts';
import { countReferralAnswer } from './handlers/counted-referrals.ts';
import { noteAnswer } from './handlers/noted-answers.ts';
import { noteReturn } from './handlers/noted-returns.ts';

const { variables } = readEnvironment();
const store = openStore(variables);

function placeOf({ pk, sk }: StreamedItem): string {
  return `${pk}/${sk}`;
}

const serving: readonly CaseEvent['type'][] = [
  'CaseOpened',
  'ServiceOffered',
  'ServiceAnswered',
  'AnswerCame',
  'CountryCorrected',
  'RecordCorrected',
];

/** How a person’s services stand, compared with those of others (Policy VI.b): one row a person, written anew with each answer. */
async function compareServices(named: Counted['named'], state: CaseState): Promise<void> {
  await putAlone(store, parityWrite(named('parity'), parityRowOf(state)));
}

/** That somebody was to be refused for being foreign counts at the centre that has the file, in the quarter in which it was tried. */
async function countIncident({ state, named }: Counted, at: string, item: StreamedItem): Promise<void> {
  const { organisation } = state;
  await putAlone(store, parityIncidentWrite(named(`${placeOf(item)}/parity`), at, { organisation }));
}

function caseEventOf({ image }: StreamedItem): CaseEvent {
  return caseEvent.parse(unmarshalled(image).event);
}

/** What was counted of somebody stays when their file is erased; that they wait by it does not. The other file is counted anew. */
async function endedWithTheFile(id: string, item: StreamedItem): Promise<void> {
  const left = await leftOfErased(store, id);
  if (left === undefined) return;
  const { recordedAt } = unmarshalled(item.image);
  await endWaits(store, left.waits, left.at, recordedAt);
  if (left.joined === undefined) return;
  await noteErased(store, left.joined, id, left.at);
  const other = await countedCase(store, left.joined);
  if (other !== undefined) await countPerson(store, other, { of: [placeOf(item)], at: recordedAt });
}

/**
 * What a case says of its person counts under names that only the person’s own token gives, anew from all that is written in it:
 * of several events that come at once the last one tells it all. After an erasure nothing is counted any more.
 */
async function countCase(id: string, item: StreamedItem, batch: readonly StreamedItem[]): Promise<void> {
  const event = caseEventOf(item);
  const own = batch.filter(({ pk }) => pk === item.pk);
  const [before, after] = [own.slice(0, own.indexOf(item)), own.slice(own.indexOf(item) + 1)];
  const isServing = serving.includes(event.type);
  const isTold = after.length > 0 && (!isServing || after.some((one) => serving.includes(caseEventOf(one).type)));
  const isIncident = event.type === 'ForeignGivenAsReason';
  const isBroken = event.type === 'BreachAnswered' || event.type === 'RecordCorrected' || 'broke' in event;
  if (isTold && !isIncident && !isBroken) return;
  const file = await countedCase(store, id);
  if (file === undefined) return endedWithTheFile(id, item);
  if (!isTold) {
    const heard = { of: [item, ...before].map(placeOf), at: unmarshalled(item.image).recordedAt };
    const state = await countPerson(store, file, heard);
    if (state !== undefined && isServing) await compareServices(file.named, state);
  }
  await countBrokenInCase(store, file, event);
  if (isIncident) await countIncident(file, event.occurredAt, item);
}

/** A handover's partition says its country, its event the direction; an arrival counts with the case of the person, where there is one. */
async function factsOfHandoverEvent(handover: HandoverId, item: StreamedItem): Promise<readonly Fact[]> {
  const { event: said, recordedAt } = unmarshalled(item.image);
  const [event, stamp] = [handoverEvent.parse(said), { id: placeOf(item), recordedAt }];
  if (event.type === 'ArrivedAtDestination') return factsOfArrival(handover, event, { of: [stamp.id], at: recordedAt });
  if (event.type === 'HandoverConfirmed' || event.type === 'FeedbackGiven')
    return factsOfState(handover, event, item, stamp);
  const plain = factOfHandover(handover.country, event, stamp);
  return plain === undefined ? [] : [plain];
}

type OfState = Extract<HandoverEvent, { type: 'HandoverConfirmed' | 'FeedbackGiven' }>;
type Stamp = { readonly id: string; readonly recordedAt: string };

/** What the handover as it stands says of an event; what counts once a handover has one name there, whichever event tells it. */
async function factsOfState(handover: HandoverId, event: OfState, { pk }: StreamedItem, stamp: Stamp) {
  const [state] = await handoversAt(store, [handover]);
  if (state === undefined) return [];
  const { at, counters, once } = countsOfHandover(state, event);
  const own = once === undefined ? stamp : { ...stamp, id: `${pk}/${once}` };
  const counted = countedBy(corridorOf(handover.country, event.direction), at, counters, own);
  return counted === undefined ? [] : [counted];
}

type Arrived = Extract<HandoverEvent, { type: 'ArrivedAtDestination' }>;

/** Who arrived counts with their file; of whom there is none, or none any more, by the handover alone. */
async function factsOfArrival(handover: HandoverId, { occurredAt }: Arrived, heard: Heard): Promise<readonly Fact[]> {
  const itsCase = await caseOfHandover(store, handover.handover);
  const file = itsCase === undefined ? undefined : await countedCase(store, itsCase.state.id);
  if (file !== undefined) await countPerson(store, file, heard);
  const [state] = file === undefined ? await handoversAt(store, [handover]) : [];
  const stamp = { id: nameWithoutFile(handover), recordedAt: heard.at };
  return state === undefined ? [] : [returnedWithoutFile(state, occurredAt, stamp)];
}

/** The facts that one event gives by itself; a case is counted as a whole. */
async function factsOf(item: StreamedItem, batch: readonly StreamedItem[]): Promise<readonly Fact[]> {
  const [first = '', second = '', third = ''] = item.pk.split('#');
  if (first === 'state') {
    await countCase(second, item, batch);
    return [];
  }
  if (second === 'handover' || second === 'quiet') {
    const country = farCountry.parse(first);
    const id = { country, quiet: second === 'quiet', handover: third };
    const { event, recordedAt } = unmarshalled(item.image);
    const said = handoverEvent.parse(event);
    await countBrokenInHandover(store, id, said);
    const broken = brokenFact(said, { id: placeOf(item), recordedAt });
    return [...ofHandover(await factsOfHandoverEvent(id, item), id.quiet), ...broken];
  }
  const { event: said, recordedAt } = unmarshalled(item.image);
  if (first === 'arrival') return brokenFactOfBorder(arrivalEvent.parse(said), { id: placeOf(item), recordedAt });
  if (first !== 'batch') return [];
  const event = batchEvent.parse(said);
  const id = placeOf({ ...item, sk: nameOfBatchEvent(event, item.sk) });
  const fact = factOfBatch(event, { id, recordedAt });
  return fact === undefined ? [] : [fact];
}

/** Turns events into countable facts under ids of their own: the same event again changes nothing. */
export const handler = onStream(async (item, batch) => {
  if (isDayBook(item.pk) || isExport(item.pk)) return;
  const { event, status, recordedAt } = unmarshalled(item.image);
  if (isReferral(item.pk)) return countReferralAnswer(store, event, recordedAt);
  const noted = { id: placeOf(item), pk: item.pk, event, recordedAt };
  await noteAnswer(store, noted);
  await noteReturn(store, { ...noted, status });
  for (const fact of await factsOf(item, batch)) await putFact(store, fact);
});
