import { batchEvent } from '@homeward/domain/arrival/batch';
import { type CaseEvent, caseEvent } from '@homeward/domain/case/events';
import { type HandoverEvent, handoverEvent } from '@homeward/domain/handover/handover';
import { corridorOf } from '@homeward/domain/handover/propose';
import { farCountry } from '@homeward/domain/people/actor';
import { corridorOfPerson } from '@homeward/domain/report/corridor-of-person';
import { countedAt, countsOfCase, countsOfTruck } from '@homeward/domain/report/counts-of-case';
import { countsOfHandover } from '@homeward/domain/report/counts-of-handover';
import type { Fact } from '@homeward/domain/report/fact';
import {
  countedBy,
  factOfBatch,
  factOfCase,
  factOfHandover,
  heldIn,
  homeOf,
  movesHolds,
  nameOfBatchEvent,
} from '@homeward/domain/report/facts-of';
import { learntFrom } from '@homeward/domain/report/learning';
import { referredIn, wentBackIn } from '@homeward/domain/report/once-a-year';
import { parityRowOf } from '@homeward/domain/report/parity/row';
import { onStream, type StreamedItem } from '@homeward/runtime/background';
import { readEnvironment } from '@homeward/runtime/env';
import { type Counted, caseThen, countedCase } from '@homeward/store/counted';
import { isDayBook } from '@homeward/store/day-books';
import { isExport } from '@homeward/store/exports';
import { putFact } from '@homeward/store/facts';
import { type HandoverId, handoversAt } from '@homeward/store/handovers';
import { caseOfHandover } from '@homeward/store/lists';
import { openStore } from '@homeward/store/open-store';
import { parityIncidentWrite, parityWrite } from '@homeward/store/parity';
import { isReferral } from '@homeward/store/referrals-in';
import { unmarshalled } from '@homeward/store/streamed';
import { putAlone } from '@homeward/store/write';
import { countReferralAnswer } from './handlers/counted-referrals.ts';
import { noteAnswer } from './handlers/noted-answers.ts';
import { noteReturn } from './handlers/noted-returns.ts';

const { variables } = readEnvironment();
const store = openStore(variables);

function placeOf({ pk, sk }: StreamedItem): string {
  return `${pk}/${sk}`;
}

const serving: readonly CaseEvent['type'][] = ['CaseOpened', 'ServiceOffered', 'ServiceAnswered', 'AnswerCame'];

/** How a person’s services stand, compared with those of others (Policy VI.b): one row a person, written anew with each answer. */
async function compareServices({ state, named }: Counted): Promise<void> {
  await putAlone(store, parityWrite(named('parity'), parityRowOf(state)));
}

/** That somebody was to be refused for being foreign counts at the centre that has the file, in the quarter in which it was tried. */
async function countIncident({ state, named }: Counted, at: string, item: StreamedItem): Promise<void> {
  const { organisation } = state;
  await putAlone(store, parityIncidentWrite(named(`${placeOf(item)}/parity`), at, { organisation }));
}

/**
 * What a case says of its person counts under names that only the person’s own token gives, as it stood then; after an
 * erasure nothing is counted any more.
 */
async function factsOfCaseEvent(id: string, item: StreamedItem): Promise<readonly Fact[]> {
  const { event: said, recordedAt, v } = unmarshalled(item.image);
  const event = caseEvent.parse(said);
  const file = await countedCase(store, id);
  if (file === undefined) return [];
  if (serving.includes(event.type)) await compareServices(file);
  if (event.type === 'ForeignGivenAsReason') await countIncident(file, event.occurredAt, item);
  const { state, named } = file;
  const then = await caseThen(store, file, { version: v });
  const stamp = { id: named(placeOf(item)), recordedAt };
  const facts = [
    factOfCase(then, event, stamp),
    ...referredIn(then, event, (referral) => ({ id: named(`referral/${referral}`), recordedAt })),
    ...wentBackIn(then, event, (journey) => ({ id: named(`journey/${journey}`), recordedAt })),
    countedBy(corridorOfPerson(then), countedAt(event), countsOfCase(then, event), stamp),
    countedBy(then.corridor, event.occurredAt, countsOfTruck(then, event), { ...stamp, id: `${stamp.id}/truck` }),
    countedBy('KH-KH', event.occurredAt, learntFrom(then, event), { ...stamp, id: `${stamp.id}/learnt` }),
    // Who waits is written again with each of these events: an older one does not take back what is known since.
    ...(movesHolds(event) ? heldIn(state, (hold) => ({ id: named(`hold/${hold}`), recordedAt })) : []),
  ];
  return facts.filter((one) => one !== undefined);
}

/** A handover's partition says its country, its event the direction; only an arrival counts with what the case says of the person. */
async function factsOfHandoverEvent(handover: HandoverId, item: StreamedItem): Promise<readonly Fact[]> {
  const { event: said, recordedAt } = unmarshalled(item.image);
  const [event, stamp] = [handoverEvent.parse(said), { id: placeOf(item), recordedAt }];
  if (event.type === 'ArrivedAtDestination') return factsOfArrival(handover, event, item, recordedAt);
  if (event.type === 'HandoverConfirmed' || event.type === 'FeedbackGiven')
    return factsOfState(handover, event, item, stamp);
  const plain = factOfHandover(handover.country, event, undefined, stamp);
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

async function factsOfArrival({ country, handover }: HandoverId, event: Arrived, item: StreamedItem, at: string) {
  const itsCase = await caseOfHandover(store, handover);
  if (itsCase === undefined) return [];
  const file = await countedCase(store, itsCase.state.id);
  if (file === undefined) return [];
  const then = await caseThen(store, file, { by: at });
  const stamp = { id: file.named(placeOf(item)), recordedAt: at };
  const facts = [factOfHandover(country, event, then, stamp), homeOf(country, event, then, stamp)];
  return facts.filter((one) => one !== undefined);
}

async function factsOf(item: StreamedItem): Promise<readonly Fact[]> {
  const [first = '', second = '', third = ''] = item.pk.split('#');
  if (first === 'state') return factsOfCaseEvent(second, item);
  if (second === 'handover' || second === 'quiet') {
    const country = farCountry.parse(first);
    return factsOfHandoverEvent({ country, quiet: second === 'quiet', handover: third }, item);
  }
  if (first !== 'batch') return [];
  const { event: said, recordedAt } = unmarshalled(item.image);
  const event = batchEvent.parse(said);
  const id = placeOf({ ...item, sk: nameOfBatchEvent(event, item.sk) });
  const fact = factOfBatch(event, { id, recordedAt });
  return fact === undefined ? [] : [fact];
}

/** Turns events into countable facts under ids of their own: the same event again changes nothing. */
export const handler = onStream(async (item) => {
  if (isDayBook(item.pk) || isExport(item.pk)) return;
  const { event, status, recordedAt } = unmarshalled(item.image);
  if (isReferral(item.pk)) return countReferralAnswer(store, event, recordedAt);
  const noted = { id: placeOf(item), pk: item.pk, event, recordedAt };
  await noteAnswer(store, noted);
  await noteReturn(store, { ...noted, status });
  for (const fact of await factsOf(item)) await putFact(store, fact);
});
